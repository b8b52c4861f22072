import { expect, test } from 'vitest'
import { type Finding, inOrder } from '../../src/workshop/finding.ts'

const at = (file: string, line?: number): Finding => ({
  severity: 'error',
  rule: 'schema',
  file,
  message: 'x',
  ...(line === undefined ? {} : { line }),
})

test('findings are in the order of files and lines, those of a whole file first', () => {
  const wanted = [at('a.md'), at('a.md', 2), at('a.md', 10), at('b.md', 1)]
  expect(inOrder([wanted[3], wanted[2], wanted[0], wanted[1]].filter((it) => it !== undefined))).toEqual(wanted)
})
