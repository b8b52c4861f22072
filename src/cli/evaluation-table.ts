import type { Evaluation, Figures } from '../core/eval/evaluate.ts'

/** The figures of an evaluation as a table for the terminal: all questions, each kind, and those that nothing answers. */
export function evaluationTable({ collection, edition, overall, kinds, unanswerable }: Evaluation): string {
  const rows = [HEADINGS, ...[{ kind: 'all', ...overall }, ...kinds].map(({ kind, ...figures }) => [kind, ...cellsOf(figures)])]
  const { count, answered, partial, nothingFound } = unanswerable
  return [
    `${collection}, edition ${edition}: ${overall.count} questions, and ${count} that nothing answers`,
    '',
    ...aligned(rows),
    '',
    ...aligned([
      ['unanswerable', 'answered', 'partial', 'nothing found'],
      [String(count), ...[answered, partial, nothingFound].map((share) => percent(share, count))],
    ]),
  ].join('\n')
}

const HEADINGS = ['kind', 'questions', 'nDCG@10', 'success@1', 'recall@5', 'MRR@10', 'nothing found', 'partial']

const cellsOf = ({ count, ndcg10, success1, recall5, mrr10, nothingFound, partial }: Figures): readonly string[] => [
  String(count),
  ...[ndcg10, success1, recall5, mrr10].map((figure) => (count === 0 ? NOTHING : figure.toFixed(3))),
  ...[nothingFound, partial].map((share) => percent(share, count)),
]

const percent = (share: number, count: number): string => (count === 0 ? NOTHING : `${share.toFixed(1)} %`)

/** A mean of nothing is no figure. */
const NOTHING = '–'

/** Columns of one width, the first at the left and figures at the right. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '),
  )
}
