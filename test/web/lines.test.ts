import { expect, test } from 'vitest'
import { lines } from '../../src/web/lines.ts'

test.each([
  ['', ''],
  ['one', 'one'],
  ['one\ntwo\n\n<four>', 'one<br>two<br><br>&lt;four&gt;'],
])('%j is %s', (text, drawn) => {
  expect(String(lines(text))).toBe(drawn)
})
