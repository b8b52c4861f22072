import type { Reply } from './response-urls.ts'

/** A status that cuts the connection. */
export const CUT = 0

/** A status that leaves the connection open, and the client waiting. */
export const STALLED = -1

/** Failures a test asked for; each happens once, in order, to the next call of its method. */
export interface PlannedFailures {
  plan(method: string, reply: Reply): void
  take(method: string): Reply | undefined
}

export function createPlannedFailures(): PlannedFailures {
  const planned: { readonly method: string; readonly reply: Reply }[] = []
  return {
    plan: (method, reply) => {
      planned.push({ method, reply })
    },
    take: (method) => {
      const index = planned.findIndex((entry) => entry.method === method)
      return index < 0 ? undefined : planned.splice(index, 1)[0]?.reply
    },
  }
}
