import { expect, test } from 'vitest'
import { drawSpans } from '../../src/web/draw-spans.ts'

test('code and bold words are marked, and all of it is escaped', () => {
  expect(String(drawSpans([{ text: 'a < ' }, { text: '<b>', code: true }, { text: 'c', bold: true }]))).toBe(
    'a &lt; <code>&lt;b&gt;</code><strong>c</strong>',
  )
})
