import { expect, test } from 'vitest'
import { failingList } from '../../src/cli/failing-list.ts'
import type { Failing } from '../../src/core/eval/worst.ts'

const placed = (anchor: string, grade = 0) => ({ id: `rift/paper#${anchor}`, locator: '¶3', heading: 'A rift', grade })
const failing = (over: Partial<Failing> = {}): Failing => ({ q: 'rafah', outcome: 'answered', wanted: [], got: [], ...over })

test('a question is told with what was wanted and what came instead', () => {
  expect(failingList(failing({ kind: 'topic', ndcg10: 0.5, wanted: [placed('one', 3)], got: [placed('two'), placed('one', 3)] }))).toBe(
    [
      'rafah  (topic, answered, nDCG@10 0.500)',
      '  wanted  ¶3 #one  A rift  [3]',
      '  got 1.  ¶3 #two  A rift',
      '  got 2.  ¶3 #one  A rift  [3]',
    ].join('\n'),
  )
})

test('one that nothing answers, and one that got nothing, says so', () => {
  expect(failingList(failing({ got: [placed('one')] })).split('\n')[0]).toBe('rafah  (answered, nothing answers it)')
  expect(failingList(failing({ ndcg10: 0, outcome: 'nothing-found' }))).toContain('\n  got     nothing')
})

test('of what came the first five are shown, on a line each, and long headings are cut', () => {
  const long = { ...placed('x'), heading: 'word '.repeat(30) }
  const lines = failingList(failing({ q: 'two\nlines', got: Array.from({ length: 9 }, () => long) })).split('\n')
  expect(lines).toHaveLength(6)
  expect(lines[0]).toMatch(/^two lines {2}\(/)
  expect(lines[5]).toMatch(/word…$/)
})
