import { z } from 'zod'
import type { Evaluation } from './evaluate.ts'

/** The figures that a collection has reached and is held to: ranking from 0 to 1, shares of outcomes in percent. */
export type Level = z.output<typeof levelSchema>

const part = z.number().min(0).max(1)
const percent = z.number().min(0).max(100)

/** The schema of a file that holds a level. */
export const levelSchema = z.strictObject({
  ndcg10: part,
  success1: part,
  recall5: part,
  mrr10: part,
  nothingFound: percent,
  partial: percent,
  answeredUnanswerable: percent,
})

/** What an evaluation reaches, rounded so that the same evaluation is never below it. */
export function levelOf({ overall, unanswerable }: Evaluation): Level {
  const { ndcg10, success1, recall5, mrr10, nothingFound, partial } = overall
  const shares = { nothingFound, partial, answeredUnanswerable: unanswerable.answered }
  return levelSchema.parse({ ...mapped({ ndcg10, success1, recall5, mrr10 }, floor), ...mapped(shares, ceil) })
}

const mapped = (figures: Readonly<Record<string, number>>, round: (figure: number) => number) =>
  Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, round(figure)]))

// A thousandth, and a tenth of a percent: less is no difference that a person would see.
const floor = (figure: number): number => Math.floor(figure * 1000) / 1000
const ceil = (figure: number): number => Math.ceil(figure * 10) / 10

/** Each figure of an evaluation that is worse than the level, in words; none when it holds. */
export function shortfallsOf(evaluation: Evaluation, level: Level): readonly string[] {
  const { answered } = evaluation.unanswerable
  const figures: Level = { ...evaluation.overall, answeredUnanswerable: answered }
  return [
    ...RANKING.filter((name) => figures[name] < level[name]).map(
      (name) => `${name} is ${figures[name].toFixed(3)}, below the recorded ${level[name].toFixed(3)}`,
    ),
    ...SHARES.filter((name) => level[name] < figures[name]).map(
      (name) => `${name} is ${figures[name].toFixed(1)} %, above the recorded ${level[name].toFixed(1)} %`,
    ),
  ]
}

const RANKING = ['ndcg10', 'success1', 'recall5', 'mrr10'] as const
const SHARES = ['nothingFound', 'partial', 'answeredUnanswerable'] as const
