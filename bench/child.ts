import { fork } from 'node:child_process'

/** A process to start, what to tell it, and how long it may be silent. */
export interface Errand<T> {
  readonly module: string
  readonly order: object
  /** Milliseconds. */
  readonly limit: number
  /** Called with all that it says. */
  readonly heard: (said: T) => void
}

/** Runs a module in a process of its own. Ends it, and says why, when it is silent for too long or fails. */
export function inChild<T extends object>({ module, order, limit, heard }: Errand<T>): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = fork(module, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
    let reason: string | undefined
    const patience = setTimeout(() => {
      reason = `too slow: more than ${limit / 1000} s for one step`
      child.kill('SIGKILL')
    }, limit)
    child.on('message', (said: T) => {
      patience.refresh()
      heard(said)
    })
    child.on('close', (code, signal) => {
      clearTimeout(patience)
      resolve(reason ?? (code === 0 ? undefined : `failed with ${code ?? signal}`))
    })
    child.send(order)
  })
}
