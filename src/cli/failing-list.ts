import { cutText } from '../core/answer/cut.ts'
import { oneLine } from '../core/corpus/legible.ts'
import type { Placed } from '../core/eval/evaluate.ts'
import type { Failing } from '../core/eval/worst.ts'

/** A question that went badly: what came of it, what was wanted, and what came instead. */
export function failingList({ q, kind, outcome, ndcg10, wanted, got }: Failing): string {
  const about = [kind, outcome, ndcg10 === undefined ? 'nothing answers it' : `nDCG@10 ${ndcg10.toFixed(3)}`]
  return [
    `${oneLine(q)}  (${about.filter((it) => it !== undefined).join(', ')})`,
    ...wanted.map((it) => `  wanted  ${lineOf(it)}`),
    ...(got.length === 0 ? ['  got     nothing'] : got.slice(0, SHOWN).map((it, index) => `  got ${index + 1}.  ${lineOf(it)}`)),
  ].join('\n')
}

const SHOWN = 5

const lineOf = ({ id, locator, heading, grade }: Placed): string => {
  const graded = grade === 0 ? '' : `  [${grade}]`
  return `${locator} ${id.slice(id.indexOf('#'))}  ${cutText(heading, LONGEST_HEADING)}${graded}`
}

const LONGEST_HEADING = 60
