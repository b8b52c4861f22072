/** A status that cuts the connection. */
export const CUT = 0

/** A status that leaves the connection open, and the client waiting. */
export const STALLED = -1

/** Failures a test asked for; each happens once, in order, to the next call that it is meant for. */
export interface PlannedFailures<Answer> {
  plan(isMeant: (call: string) => boolean, answer: Answer): void
  take(call: string): Answer | undefined
}

export function createPlannedFailures<Answer>(): PlannedFailures<Answer> {
  const planned: { readonly isMeant: (call: string) => boolean; readonly answer: Answer }[] = []
  return {
    plan: (isMeant, answer) => {
      planned.push({ isMeant, answer })
    },
    take: (call) => {
      const index = planned.findIndex(({ isMeant }) => isMeant(call))
      return index < 0 ? undefined : planned.splice(index, 1)[0]?.answer
    },
  }
}
