import { randomUUID } from 'node:crypto'

/** Tickets that let an app open a modal: each works once, for three seconds. */
export interface Triggers {
  issue(): string
  /** Why the ticket does not work, if it does not. */
  redeem(id: unknown): string | undefined
}

export function createTriggers(): Triggers {
  const issued = new Map<unknown, number>()
  const used = new Set<unknown>()
  return {
    issue: () => {
      const id = `${issued.size}.${randomUUID()}`
      issued.set(id, Date.now())
      return id
    },
    redeem: (id) => {
      const at = issued.get(id)
      if (at === undefined) return 'invalid_trigger_id'
      if (LIFETIME_MS < Date.now() - at) return 'expired_trigger_id'
      if (used.has(id)) return 'exchanged_trigger_id'
      used.add(id)
      return undefined
    },
  }
}

const LIFETIME_MS = 3000
