import type { Answer } from './answer.ts'

/** What an answer offers to ask instead, by name; the button that turns its page is none of it. */
export const offersOf = ({ actions }: Answer): readonly string[] =>
  actions.flatMap((action) => (action.kind === 'invoke' && action.invocation.arguments['page'] === undefined ? [action.label] : []))
