import { coverageOf } from './coverage.ts'
import type { Concept } from './question.ts'

/**
 * `answered`: the passages speak of what was asked. `partial`: they speak of some of it, and the answer says of what
 * not. `nothing-found`: they do not, and the answer says so.
 */
export type Outcome = 'answered' | 'partial' | 'nothing-found'

/**
 * The confidence rule. To mention one word of a question is not to answer it, so what decides is the share of the
 * question's informative words, weighted by rarity, that stand together in the best passage; never a raw score, which
 * moves with the size of the corpus. A word the corpus does not know weighs as much as the rarest word it does know:
 * "Who founded Hezbollah?" where nobody is said to found anything is covered by less than a half. An answer must cover
 * {@link ANSWERS} of the question; a passage that covers {@link TOUCHES} of it, or one on somebody or something it names
 * when that is at least {@link NAMES} of it, is offered as the closest; less is nothing.
 */
export function outcomeOf(concepts: readonly Concept[], passages: readonly ReadonlySet<string>[]): Outcome {
  if (concepts.length === 0 || passages.length === 0) return 'nothing-found'
  const best = Math.max(...passages.map((terms) => coverageOf(concepts, terms)))
  if (ANSWERS <= best) return 'answered'
  const named = coverageOf(concepts, new Set(concepts.filter((concept) => concept.named).flatMap(({ terms }) => terms)))
  return NAMES <= named || TOUCHES <= best ? 'partial' : 'nothing-found'
}

const ANSWERS = 0.7
const TOUCHES = 0.5
const NAMES = 0.25
