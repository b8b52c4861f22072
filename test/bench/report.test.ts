import { expect, test } from 'vitest'
import type { Figures } from '../../bench/figures.ts'
import { reportOf, stallLine } from '../../bench/report.ts'

const result = (engine: string, figures: Figures, ...notes: string[]) => ({ engine, size: 10_000, figures, notes })
const lineOf = (report: string, figure: string) =>
  report
    .split('\n')
    .find((line) => line.startsWith(figure))
    ?.split(/ {2,}/)

const report = reportOf(10_000, [
  result('ours', { 'build, ms': 200, 'typo p50, ms': 0.5, 'heap, MB': 10 }),
  result('fts5', { 'build, ms': 100, 'snapshot load, ms': 3, 'heap, MB': -1 }),
  result('lunr', { 'build, ms': 2000 }, 'too slow: more than 3 s for one step'),
])

test.each([
  ['10 000 passages', ['10 000 passages', 'ours', 'fts5', 'lunr']],
  ['build, ms', ['build, ms', '200', '0.500×', '10.0×']],
  ['typo p50, ms', ['typo p50, ms', '0.500', '–', '–']],
  ['snapshot load, ms', ['snapshot load, ms', '–', '(3.00)', '–']],
  ['heap, MB', ['heap, MB', '10.0', '0.000×', '–']],
])('ours is told as it is, others as times ours: %s', (figure, cells) => {
  expect(lineOf(report, figure)).toEqual(cells)
})

test('an engine that did not finish is named', () => {
  expect(report).toContain('\nlunr: too slow: more than 3 s for one step')
})

test('columns stand under each other', () => {
  const [head = '', rule, ...rows] = reportOf(1, [result('ours', {}), result('fts5', {})]).split('\n')
  expect(rule).toMatch(/^-+ {2}-+ {2}-+$/)
  for (const row of rows) expect(row).toHaveLength(head.length)
})

test('what a rebuild held up is told in a line', () => {
  expect(stallLine(10_000, { took: 2500, delayP99: 4.2, delayMax: 18, answers: 480, longestWait: 19 })).toBe(
    'While 10 000 passages were rebuilt in 2.50 s, the event loop was late by 4.20 ms (p99), 18.0 ms at most; 480 questions answered, the longest wait 19.0 ms',
  )
  expect(stallLine(10, undefined)).toBe('10 passages could not be rebuilt in time')
})
