import { expect, test } from 'vitest'
import { queryShown } from '../../../src/core/answer/query-shown.ts'

test('a query is repeated on one line, and no longer than 100 characters', () => {
  expect(queryShown(' why \n rafah ')).toBe('why rafah')
  expect(queryShown('word '.repeat(100))).toMatch(/^word .*…$/)
  expect(queryShown('x'.repeat(4000))).toHaveLength(100)
})
