import type { Outcome } from '../search/confidence.ts'
import type { Evaluation, Placed, Verdict } from './evaluate.ts'

/** A question that went badly. */
export interface Failing {
  readonly q: string
  readonly kind?: string | undefined
  readonly outcome: Outcome
  /** Undefined for a question that nothing answers. */
  readonly ndcg10?: number
  readonly wanted: readonly Placed[]
  readonly got: readonly Placed[]
}

/** The worst answerable questions, at most `count`, and as many of the unanswerable ones that were answered. */
export function worstOf({ questions, unanswerable }: Evaluation, count: number): readonly Failing[] {
  const failing = questions.filter((it) => badness(it) !== 0).sort((a, b) => badness(b) - badness(a))
  const answered = unanswerable.questions.filter(({ outcome }) => outcome === 'answered')
  return [
    ...failing.slice(0, count).map(({ scores, ...it }): Failing => ({ ...it, ndcg10: scores.ndcg10 })),
    ...answered.slice(0, count).map((it): Failing => ({ ...it, wanted: [] })),
  ]
}

/** 0 for a question that could not go better. To withhold the right answer is worse than to show it in another order. */
const badness = ({ scores: { ndcg10 }, outcome }: Verdict): number => 1 - ndcg10 + WITHHELD[outcome]

const WITHHELD: Readonly<Record<Outcome, number>> = { answered: 0, partial: 0.25, 'nothing-found': 0.75 }
