import { FIGURES, type Figure, type Result } from './figures.ts'
import type { Stall } from './stall.ts'
import { tableOf } from './table.ts'

/** The results with so many passages: the first engine's as they are, the others' as how many times those. */
export function reportOf(size: number, results: readonly Result[]): string {
  const [base, ...others] = results
  if (base === undefined) return ''
  const head = [`${count(size)} passages`, base.engine, ...others.map(({ engine }) => engine)]
  const rows = FIGURES.map((figure) => [figure, figureOf(base.figures[figure]), ...others.map((other) => ratioOf(other, base, figure))])
  const notes = results.flatMap(({ engine, notes }) => notes.map((note) => `${engine}: ${note}`))
  return [tableOf([head, ...rows]), ...notes].join('\n')
}

/** What a rebuild of so many passages held up. */
export function stallLine(size: number, stall: Stall | undefined): string {
  if (stall === undefined) return `${count(size)} passages could not be rebuilt in time`
  const { took, delayP99, delayMax, answers, longestWait } = stall
  const delays = `the event loop was late by ${rounded(delayP99)} ms (p99), ${rounded(delayMax)} ms at most`
  return `While ${count(size)} passages were rebuilt in ${rounded(took / 1000)} s, ${delays}; ${answers} questions answered, the longest wait ${rounded(longestWait)} ms`
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
