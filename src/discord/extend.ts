import type { Answer } from '../core/answer/answer.ts'
import type { Invocation } from '../core/command/invocation.ts'
import type { Origin } from '../core/command/origin.ts'

/** Adds to an answer what this platform has besides. Never fails. */
export type Extend = (answer: Answer, question: Question) => Promise<Answer>

export interface Question {
  readonly invocation: Invocation
  readonly origin: Origin
}
