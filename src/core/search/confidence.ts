import type { Measure } from './asked.ts'
import type { Concept } from './concept.ts'
import type { Reading } from './reading.ts'

/**
 * `answered`: the passages speak of what was asked. `partial`: they speak of some of it, and the answer says of what
 * not. `nothing-found`: they do not, and the answer says so.
 */
export type Outcome = 'answered' | 'partial' | 'nothing-found'

/** What a question asks, as far as the outcome depends on it. */
export interface Asking {
  readonly concepts: readonly Concept[]
  /** What clauses ask to be measured, by their number. */
  readonly measured: ReadonlyMap<number, Measure>
  /** Whether the words that are not met, in any form, are not said. */
  readonly knowsForms: boolean
}

/** What was read in a passage, and whether its text measures anything so. */
export interface Evidence {
  readonly reading: Reading
  readonly measures: (measure: Measure) => boolean
}

/**
 * The confidence rule. To mention one word of a question is not to answer it, so what decides is how much of the question
 * the best passage covers and how close together: the share of the question's informative words, weighted by rarity, that
 * stands in the passage (once), in two sentences in a row (twice) and in one (twice), averaged, and {@link EACH} more for
 * each such word up to {@link COUNTED}, since several words that meet do not meet by chance. It is never a raw score, which
 * moves with the size of the corpus. A word that the corpus does not know weighs more than the rarest word it does know,
 * words such as "keep" or "important" next to nothing, so "Who founded Hezbollah?" is half covered where nobody is said to
 * found anything. An answer needs {@link ANSWERS}, no name or number that is unknown here, and if the question has but two
 * such words, that they stand in two sentences in a row. To be about somebody or something is not to say what is asked of
 * them: of the words that ask it, an answer has {@link ASKED}, and where "how many" or "how much money" is asked it has a number or an amount. A passage with {@link TOUCHES} that holds two such words or half of
 * the question, or one on somebody or something that makes up {@link NAMES} of it, is offered as the closest; less is
 * nothing. Of two questions in one query each is judged by itself, unless it has no such word.
 */
export function outcomeOf({ concepts, measured, knowsForms }: Asking, evidence: readonly Evidence[]): Outcome {
  const all = [...new Set(concepts.map(({ clause }) => clause))]
  const telling = all.filter((clause) => concepts.some((concept) => concept.clause === clause && isInformative(concept)))
  const clauses = telling.length === 0 ? all : telling
  const outcomes = clauses.map((clause) => {
    const own = concepts.map((concept): Concept => (concept.clause === clause ? concept : { ...concept, weight: 0, name: 'none' }))
    const wanted = measured.get(clause)
    const found = evidence.map(
      ({ reading, measures }): Closeness => ({
        ...closeness(reading, own),
        asked: knowsForms ? askedShare(reading.present, own) : 1,
        isMeasured: () => wanted === undefined || measures(wanted),
      }),
    )
    return judge(own, found)
  })
  if (outcomes.every((outcome) => outcome === 'nothing-found')) return 'nothing-found'
  return outcomes.every((outcome) => outcome === 'answered') ? 'answered' : 'partial'
}

const EACH = 0.07
const COUNTED = 5
const ANSWERS = 0.64
const TOUCHES = 0.45
const NAMES = 0.2
const HALF = 0.5

function judge(concepts: readonly Concept[], found: readonly Closeness[]): Outcome {
  const isShort = concepts.filter(isInformative).length <= FEW
  const together = !isShort || found.some(({ pair }) => TOGETHER <= pair)
  const answered = found.some((it) => ANSWERS <= it.confidence && ASKED <= it.asked && it.isMeasured())
  if (answered && together && concepts.every(({ name }) => name !== 'unknown')) return 'answered'
  const touched = found.some(({ passage, met }) => 1 < met || HALF <= passage)
  const confidence = Math.max(0, ...found.map((it) => it.confidence))
  return (TOUCHES <= confidence && touched) || NAMES <= shareOf(concepts)(placesOf(concepts, isNamed)) ? 'partial' : 'nothing-found'
}

const FEW = 2
const TOGETHER = 0.6
const ASKED = 0.4

/** How close a passage is to a question. */
interface Closeness {
  readonly confidence: number
  /** The share that stands in it, in any place, and that in the best two sentences in a row. */
  readonly passage: number
  readonly pair: number
  /** How many informative words are met. */
  readonly met: number
  /** The share of those that ask something of what is named. */
  readonly asked: number
  /** Whether it measures what is asked, if anything is. */
  readonly isMeasured: () => boolean
}

function closeness({ present, sentences }: Reading, concepts: readonly Concept[]) {
  const share = shareOf(concepts)
  const passage = share(present)
  const pair = most(sentences, (sentence, index) => share(union(sentence, sentences[index + 1])))
  const met = [...present].filter((place) => isInformative(concepts[place])).length
  const confidence = (passage + 2 * pair + 2 * most(sentences, share)) / 5 + EACH * Math.min(met, COUNTED)
  return { confidence, passage, pair, met }
}

/** All of it where nobody and nothing is named, or nothing is asked of them. */
function askedShare(present: ReadonlySet<number>, concepts: readonly Concept[]): number {
  const asking = placesOf(concepts, (concept) => isInformative(concept) && !isNamed(concept))
  const share = shareOf(concepts)
  if (asking.length === 0 || !concepts.some((concept) => isInformative(concept) && isNamed(concept))) return 1
  return share(asking.filter((place) => present.has(place))) / share(asking)
}

const placesOf = (concepts: readonly Concept[], holds: (concept: Concept) => boolean): readonly number[] =>
  concepts.flatMap((concept, place) => (holds(concept) ? [place] : []))

const isNamed = ({ name }: Concept): boolean => name === 'known'

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
