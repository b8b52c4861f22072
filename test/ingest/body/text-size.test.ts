import { expect, test } from 'vitest'
import { textSize } from '../../../src/ingest/body/text-size.ts'

test.each([
  ['ferry', 5],
  ['渡轮', 6],
  ['フェリー', 10],
  ['페리', 6],
  ['паром', 5],
  ['', 0],
])('%s says as much as %d letters', (text, size) => {
  expect(textSize(text)).toBe(size)
})
