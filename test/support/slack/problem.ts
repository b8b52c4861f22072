import type { Fault } from './shape.ts'

/** Why Slack would refuse something. */
export interface Problem {
  /** What the Web API answers as `error`. */
  readonly error: string
  /** A JSON pointer into what was checked. */
  readonly pointer: string
  readonly message: string
}

export const problemsOf = (error: string, faults: readonly Fault[]): Problem[] => faults.map((fault) => ({ error, ...fault }))

/** The body with which the Web API refuses. */
export const refusalOf = (problems: readonly Problem[]) => ({
  ok: false,
  error: problems[0]?.error ?? 'internal_error',
  response_metadata: { messages: problems.map(({ message, pointer }) => `[ERROR] ${message} [json-pointer:${pointer}]`) },
})
