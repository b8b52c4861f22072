import type { Invocation } from '../command/invocation.ts'
import type { Action, Answer } from './answer.ts'

/** What an answer offers to ask instead, by name; buttons that go on with the same question are none of it. */
export const offersOf = ({ actions }: Answer): readonly string[] =>
  actions.flatMap((action) => (action.kind === 'invoke' && !goesOn(action.invocation) ? [action.label] : []))

/** What to type, where there are no buttons, instead of pressing one, and what it is called. */
export interface TypedOffer {
  readonly query: string
  readonly label: string
}

/** What a paragraph's buttons ask. */
export const typedOffersOf = (actions: readonly Action[] = []): readonly TypedOffer[] =>
  actions.flatMap((action) => {
    const query = action.kind === 'invoke' ? action.invocation.arguments['query'] : undefined
    return query === undefined ? [] : [{ query, label: action.label }]
  })

const goesOn = ({ arguments: given }: Invocation): boolean =>
  given['page'] !== undefined || given['source'] !== undefined || given['share'] !== undefined
