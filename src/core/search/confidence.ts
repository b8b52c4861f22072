import type { Concept } from './concept.ts'
import type { Reading } from './reading.ts'

/**
 * `answered`: the passages speak of what was asked. `partial`: they speak of some of it, and the answer says of what
 * not. `nothing-found`: they do not, and the answer says so.
 */
export type Outcome = 'answered' | 'partial' | 'nothing-found'

/**
 * The confidence rule. To mention one word of a question is not to answer it, so what decides is how much of the question
 * the best passage covers and how close together: the share of the question's informative words, weighted by rarity, that
 * stands in the passage (once), in two sentences in a row (twice) and in one (twice), averaged, and {@link EACH} more for
 * each such word up to {@link COUNTED}, since several words that meet do not meet by chance. It is never a raw score, which
 * moves with the size of the corpus. A word that the corpus does not know weighs more than the rarest word it does know,
 * words such as "keep" or "important" next to nothing, so "Who founded Hezbollah?" is half covered where nobody is said to
 * found anything. An answer needs {@link ANSWERS}, no name or number that is unknown here, and if the question has but two
 * such words, that they stand in two sentences in a row. A passage with {@link TOUCHES} that holds two such words or half of
 * the question, or one on somebody or something that makes up {@link NAMES} of it, is offered as the closest; less is
 * nothing. Of two questions in one query each is judged by itself.
 */
export function outcomeOf(concepts: readonly Concept[], readings: readonly Reading[]): Outcome {
  const clauses = [...new Set(concepts.map(({ clause }) => clause))]
  const outcomes = clauses.map((clause) =>
    judge(
      concepts.map((concept) => (concept.clause === clause ? concept : { ...concept, weight: 0, name: 'none' })),
      readings,
    ),
  )
  if (outcomes.every((outcome) => outcome === 'nothing-found')) return 'nothing-found'
  return outcomes.every((outcome) => outcome === 'answered') ? 'answered' : 'partial'
}

const EACH = 0.07
const COUNTED = 5
const ANSWERS = 0.64
const TOUCHES = 0.45
const NAMES = 0.2
const HALF = 0.5

function judge(concepts: readonly Concept[], readings: readonly Reading[]): Outcome {
  const share = shareOf(concepts)
  const found = readings.map((reading) => closeness(reading, concepts))
  const confidence = Math.max(
    0,
    ...found.map(({ passage, pair, single, met }) => (passage + 2 * pair + 2 * single) / 5 + EACH * Math.min(met, COUNTED)),
  )
  const isShort = concepts.filter(isInformative).length <= FEW
  const together = !isShort || found.some(({ pair }) => TOGETHER <= pair)
  if (ANSWERS <= confidence && together && concepts.every(({ name }) => name !== 'unknown')) return 'answered'
  const named = share(concepts.flatMap(({ name }, place) => (name === 'known' ? [place] : [])))
  const touched = found.some(({ passage, met }) => 1 < met || HALF <= passage)
  return (TOUCHES <= confidence && touched) || NAMES <= named ? 'partial' : 'nothing-found'
}

const FEW = 2
const TOGETHER = 0.6

/** The shares that stand in the passage, in the best two sentences in a row and in the best one, and how many informative words are met. */
function closeness({ present, sentences }: Reading, concepts: readonly Concept[]) {
  const share = shareOf(concepts)
  return {
    passage: share(present),
    pair: most(sentences, (sentence, index) => share(union(sentence, sentences[index + 1]))),
    single: most(sentences, share),
    met: [...present].filter((place) => isInformative(concepts[place])).length,
  }
}

const most = (sentences: Reading['sentences'], shareOf: (sentence: ReadonlySet<number>, index: number) => number): number =>
  sentences.reduce((best, sentence, index) => Math.max(best, shareOf(sentence, index)), 0)

const union = (sentence: ReadonlySet<number>, next: ReadonlySet<number> = NO_PLACES): ReadonlySet<number> =>
  next.size === 0 ? sentence : new Set([...sentence, ...next])

const NO_PLACES: ReadonlySet<number> = new Set()

const isInformative = (concept: Concept | undefined): boolean => LIGHT < (concept?.weight ?? 0)

/** What words such as "keep" weigh at most. */
const LIGHT = 0.2

/** The share of the question's weight that these of its concepts make up, 0 to 1. */
function shareOf(concepts: readonly Concept[]): (places: Iterable<number>) => number {
  const total = concepts.reduce((sum, { weight }) => sum + weight, 0)
  return (places) => {
    let sum = 0
    for (const place of places) sum += concepts[place]?.weight ?? 0
    return total === 0 ? 0 : sum / total
  }
}
