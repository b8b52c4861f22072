import type { Invocation } from '../command/invocation.ts'
import type { Answer } from './answer.ts'

/** What an answer offers to ask instead, by name; buttons that go on with the same question are none of it. */
export const offersOf = ({ actions }: Answer): readonly string[] =>
  actions.flatMap((action) => (action.kind === 'invoke' && !goesOn(action.invocation) ? [action.label] : []))

const goesOn = ({ arguments: given }: Invocation): boolean =>
  given['page'] !== undefined || given['source'] !== undefined || given['share'] !== undefined
