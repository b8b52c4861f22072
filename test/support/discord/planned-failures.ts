import type { Answer } from './problem.ts'

/** A status that cuts the connection. */
export const CUT = 0

/** A status that leaves the connection open, and the client waiting. */
export const STALLED = -1

/** Failures a test asked for; each happens once, in order, to the next call whose path matches. */
export interface PlannedFailures {
  plan(path: RegExp, answer: Answer): void
  take(path: string): Answer | undefined
}

export function createPlannedFailures(): PlannedFailures {
  const planned: { readonly path: RegExp; readonly answer: Answer }[] = []
  return {
    plan: (path, answer) => {
      planned.push({ path, answer })
    },
    take: (path) => {
      const index = planned.findIndex((entry) => path.search(entry.path) !== -1)
      return index < 0 ? undefined : planned.splice(index, 1)[0]?.answer
    },
  }
}
