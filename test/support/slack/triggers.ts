import { randomUUID } from 'node:crypto'

/** Tickets that let an app open a modal: each works once, for three seconds. */
export interface Triggers {
  issue(holder: Holder): string
  /** Why the ticket does not work, if it does not. */
  redeem(id: unknown): string | undefined
  holder(id: unknown): Holder | undefined
}

/** Who did what a ticket was issued for, and in which view if in one. */
export interface Holder {
  readonly user: string
  readonly view?: string
}

export function createTriggers(): Triggers {
  const issued = new Map<unknown, Holder & { readonly at: number }>()
  const used = new Set<unknown>()
  return {
    issue: (holder) => {
      const id = `${issued.size}.${randomUUID()}`
      issued.set(id, { ...holder, at: Date.now() })
      return id
    },
    redeem: (id) => {
      const ticket = issued.get(id)
      if (ticket === undefined) return 'invalid_trigger_id'
      if (LIFETIME_MS < Date.now() - ticket.at) return 'expired_trigger_id'
      if (used.has(id)) return 'exchanged_trigger_id'
      used.add(id)
      return undefined
    },
    holder: (id) => issued.get(id),
  }
}

const LIFETIME_MS = 3000
