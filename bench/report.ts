import { FIGURES, type Figure, type Result } from './figures.ts'
import { tableOf } from './table.ts'

/** The results with so many passages: ours as they are, a peer's as how many times ours. */
export function reportOf(size: number, results: readonly Result[]): string {
  const [base, ...others] = results
  if (base === undefined) return ''
  const head = [`${count(size)} passages`, base.engine, ...others.map(({ engine }) => engine)]
  const rows = FIGURES.map((figure) => [figure, figureOf(base.figures[figure]), ...others.map((other) => ratioOf(other, base, figure))])
  const notes = results.flatMap(({ engine, stopped }) => (stopped === undefined ? [] : [`${engine}: ${stopped}`]))
  return [tableOf([head, ...rows]), ...notes].join('\n')
}

const count = (size: number): string => String(size).replace(/\B(?=(?:\d{3})+$)/g, ' ')

const NONE = '–'

const figureOf = (value: number | undefined): string => (value === undefined ? NONE : rounded(value))

/** Under nought when an engine grew smaller: memory that was given back counts for nothing. */
function ratioOf({ figures }: Result, base: Result, figure: Figure): string {
  const [theirs, ours] = [figures[figure], base.figures[figure]]
  if (theirs === undefined) return NONE
  if (ours === undefined || ours <= 0) return `(${rounded(theirs)})`
  return `${rounded(Math.max(theirs, 0) / ours)}×`
}

/** Three digits that tell. */
const rounded = (value: number): string => value.toFixed(value < 0.995 ? 3 : value < 9.95 ? 2 : value < 99.5 ? 1 : 0)
