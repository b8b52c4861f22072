import { type Budget, spend } from '../core/answer/budget.ts'
import { type ExplanationJson, explanationJson } from '../core/answer/explanation-json.ts'
import { isBlank } from '../core/corpus/legible.ts'
import { MOST_EXCERPTS } from '../core/library.ts'
import { pickShelf } from '../core/pick-shelf.ts'
import { RequestError } from '../core/request-error.ts'
import { DEFAULT_POLICY, LENGTHS } from '../core/settings/policy.ts'
import type { Playground } from './playground.ts'

/** What is asked, and what counts the words of it that are shown. */
export interface Asked extends Pick<Playground, 'library'> {
  readonly budget: Budget
}

/** Answers a question of a program. Rejects with a RequestError that says how to ask. */
export async function askApi(
  { q, limit = String(DEFAULT_POLICY.excerpts), collection }: Record<string, string>,
  { library, budget }: Asked,
): Promise<ExplanationJson> {
  if (q === undefined || isBlank(q)) throw new RequestError('Cannot answer without q: ask with /api/ask?q=rafah')
  const number = Number(limit)
  if (!Number.isInteger(number) || number < 1 || MOST_EXCERPTS < number)
    throw new RequestError(`Cannot use this limit: write a whole number from 1 to ${MOST_EXCERPTS}`)
  const request = { limit: number, page: 1, characters: LENGTHS[DEFAULT_POLICY.length] }
  return explanationJson(await spend(pickShelf(library(), collection).ask(q.trim(), request), budget))
}
