/** A ranking as the metrics see it. */
export interface Ranking {
  /** The grade of what stands at each place, the best place first; 0 for what nobody asked for. */
  readonly grades: readonly number[]
  /** The grades of all that was to be found, in any order. */
  readonly wanted: readonly number[]
}

/** The four figures of one question, or their means over many; each from 0 to 1. */
export interface Scores {
  readonly ndcg10: number
  readonly success1: number
  readonly recall5: number
  readonly mrr10: number
}

/** All four figures of one ranking. */
export const scoresOf = (ranking: Ranking): Scores => ({
  ndcg10: ndcg(ranking, 10),
  success1: success(ranking, 1),
  recall5: recall(ranking, 5),
  mrr10: reciprocalRank(ranking, 10),
})

/**
 * Normalised discounted cumulative gain of the first `depth` places: the sum of gain ÷ log2(place + 1), by that of the
 * best order there could be. Järvelin and Kekäläinen, "Cumulated gain-based evaluation of IR techniques", ACM TOIS 20(4),
 * 2002; with the gain 2^grade − 1 of Burges et al., "Learning to rank using gradient descent", ICML 2005.
 */
export function ndcg({ grades, wanted }: Ranking, depth: number): number {
  const ideal = dcg([...wanted].sort((a, b) => b - a).slice(0, depth))
  return ideal === 0 ? 0 : dcg(grades.slice(0, depth)) / ideal
}

const dcg = (grades: readonly number[]): number => grades.reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0)

/**
 * 1 when something wanted stands in the first `depth` places, else 0; `success_1` of trec_eval. Craswell and Hawking,
 * "Overview of the TREC-2004 Web Track", section 2.
 */
export const success = ({ grades }: Ranking, depth: number): number => (grades.slice(0, depth).some(isWanted) ? 1 : 0)

/**
 * The share of all that was wanted that stands in the first `depth` places. Manning, Raghavan and Schütze, "Introduction
 * to Information Retrieval", 2008, section 8.3. Where more is wanted than there are places it stays below 1.
 */
export function recall({ grades, wanted }: Ranking, depth: number): number {
  const all = wanted.filter(isWanted).length
  return all === 0 ? 0 : grades.slice(0, depth).filter(isWanted).length / all
}

/**
 * 1 ÷ the first place on which something wanted stands, 0 when none of the first `depth` has it; its mean over questions
 * is the MRR. Voorhees, "The TREC-8 Question Answering Track Report", 1999.
 */
export function reciprocalRank({ grades }: Ranking, depth: number): number {
  const index = grades.slice(0, depth).findIndex(isWanted)
  return index === -1 ? 0 : 1 / (index + 1)
}

const isWanted = (grade: number): boolean => 0 < grade

/** The means of many questions' figures; 0 of none. */
export function meanOf(scores: readonly Scores[]): Scores {
  const mean = (figure: keyof Scores): number => scores.reduce((sum, it) => sum + it[figure], 0) / (scores.length || 1)
  return { ndcg10: mean('ndcg10'), success1: mean('success1'), recall5: mean('recall5'), mrr10: mean('mrr10') }
}
