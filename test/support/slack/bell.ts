/** Lets several callers wait for a condition that only changes when someone rings. */
export interface Bell {
  ring(): void
  /** Rejects with what `because` says if the condition does not hold within `ms`. */
  until(condition: () => boolean, limit: { readonly ms: number; readonly because: () => string }): Promise<void>
}

export function createBell(): Bell {
  const listeners = new Set<() => void>()
  return {
    ring: () => {
      for (const listener of [...listeners]) listener()
    },
    until: (condition, { ms, because }) =>
      new Promise((resolve, reject) => {
        const stop = () => {
          clearTimeout(timer)
          listeners.delete(check)
        }
        const check = () => {
          if (!condition()) return
          stop()
          resolve()
        }
        const timer = setTimeout(() => {
          stop()
          reject(new Error(because()))
        }, ms)
        listeners.add(check)
        check()
      }),
  }
}
