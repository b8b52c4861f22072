import { ndcg, success } from '../../src/core/eval/metrics.ts'
import type { Engine } from '../engine.ts'
import type { Judged } from './collection.ts'

/** How good an engine's order is, as means over all questions. */
export interface Quality {
  readonly ndcg10: number
  readonly success1: number
}

export async function qualityOf(engine: Engine, { material, questions }: Judged): Promise<Quality> {
  await engine.build(material)
  const all: Quality[] = []
  for (const { query, grades } of questions) {
    const found = await engine.search(query, DEPTH)
    const ranking = { grades: found.map((id) => grades.get(id) ?? 0), wanted: [...grades.values()] }
    all.push({ ndcg10: ndcg(ranking, DEPTH), success1: success(ranking, 1) })
  }
  return { ndcg10: mean(all.map(({ ndcg10 }) => ndcg10)), success1: mean(all.map(({ success1 }) => success1)) }
}

const DEPTH = 10

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1)
