import type { Passage } from '../corpus/article.ts'
import type { Shelf } from '../library.ts'
import type { Outcome } from '../search/confidence.ts'
import type { JudgedQuestion } from './judge.ts'
import { meanOf, type Scores, scoresOf } from './metrics.ts'

/** How well a collection answers a question set. */
export interface Evaluation {
  readonly collection: string
  readonly edition: string
  readonly overall: Figures
  readonly kinds: readonly (Figures & { readonly kind: string })[]
  readonly unanswerable: Unanswerable
  /** In the order of the set. */
  readonly questions: readonly Verdict[]
}

/** Means over answerable questions; the shares of outcomes in percent. */
export interface Figures extends Scores {
  readonly count: number
  readonly nothingFound: number
  readonly partial: number
}

/** What met the questions that nothing answers, in percent. */
export interface Unanswerable {
  readonly count: number
  readonly answered: number
  readonly partial: number
  readonly nothingFound: number
  readonly questions: readonly { readonly q: string; readonly outcome: Outcome; readonly got: readonly Placed[] }[]
}

/** What came of one question. */
export interface Verdict {
  readonly q: string
  readonly kind?: string | undefined
  readonly outcome: Outcome
  readonly scores: Scores
  readonly wanted: readonly Placed[]
  /** The first ten places. */
  readonly got: readonly Placed[]
}

/** A passage and the grade that a question gives it. */
export interface Placed {
  readonly id: string
  readonly locator: string
  readonly heading: string
  readonly grade: number
}

/**
 * Asks a collection every question. Ranking figures look at the order in which the search puts passages, whether or not
 * the answer shows them; a paragraph that two passages summarise counts once, at the better place.
 */
export function evaluate(shelf: Shelf, questions: readonly JudgedQuestion[], none: readonly string[]): Evaluation {
  const verdicts = questions.map((question) => verdictOf(shelf, question))
  const kinds = [...new Set(verdicts.flatMap(({ kind }) => (kind === undefined ? [] : [kind])))]
  return {
    collection: shelf.name,
    edition: shelf.edition,
    overall: figuresOf(verdicts),
    kinds: kinds.map((kind) => ({ kind, ...figuresOf(verdicts.filter((it) => it.kind === kind)) })),
    unanswerable: unanswerableOf(shelf, none),
    questions: verdicts,
  }
}

function verdictOf(shelf: Shelf, { q, kind, wanted }: JudgedQuestion): Verdict {
  const units = new Map(wanted.flatMap((it) => it.passages.map((passage) => [passage, it] as const)))
  const seen = new Set<unknown>()
  const got = shelf.rank(q.trim(), DEPTH).filter((passage) => {
    const unit = units.get(passage) ?? paragraphOf(passage)
    return !seen.has(unit) && seen.add(unit)
  })
  const gradeOf = (passage: Passage): number => units.get(passage)?.grade ?? 0
  return {
    q,
    kind,
    outcome: outcomeOf(shelf, q),
    scores: scoresOf({ grades: got.map(gradeOf), wanted: wanted.map(({ grade }) => grade) }),
    wanted: wanted.flatMap(({ grade, passages }) => passages.map((passage) => placed(passage, grade))).sort((a, b) => b.grade - a.grade),
    got: got.slice(0, SHOWN).map((passage) => placed(passage, gradeOf(passage))),
  }
}

// Ten places count, and some of those asked for may be taken by a second passage on the same paragraph.
const DEPTH = 50
const SHOWN = 10

const paragraphOf = ({ article, locator }: Passage): string => `${article.id} ${locator}`

const placed = ({ id, locator, heading }: Passage, grade: number): Placed => ({ id, locator, heading, grade })

const outcomeOf = (shelf: Shelf, q: string): Outcome => shelf.ask(q.trim(), { limit: 1, page: 1, characters: 1 }).outcome

const figuresOf = (verdicts: readonly Verdict[]): Figures => ({
  count: verdicts.length,
  ...meanOf(verdicts.map(({ scores }) => scores)),
  nothingFound: share(verdicts, 'nothing-found'),
  partial: share(verdicts, 'partial'),
})

function unanswerableOf(shelf: Shelf, none: readonly string[]): Unanswerable {
  const questions = none.map((q) => {
    const got = shelf.rank(q.trim(), SHOWN).map((passage) => placed(passage, 0))
    return { q, outcome: outcomeOf(shelf, q), got }
  })
  const [answered, partial, nothingFound] = [share(questions, 'answered'), share(questions, 'partial'), share(questions, 'nothing-found')]
  return { count: none.length, answered, partial, nothingFound, questions }
}

const share = (verdicts: readonly { readonly outcome: Outcome }[], outcome: Outcome): number =>
  (100 * verdicts.filter((it) => it.outcome === outcome).length) / (verdicts.length || 1)
