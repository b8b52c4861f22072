import { expect, test } from 'vitest'
import { bareText, sameText } from '../../../src/ingest/body/same-text.ts'

test.each([
  ['The Ferry That Stopped', 'the ferry that stopped.', true],
  ['“Größe”', 'GRÖSSE', false],
  ['渡轮，停航', '渡轮停航', true],
  ['The ferry', 'The ferry stopped', false],
])('%j is the same as %j: %s', (one, other, same) => {
  expect(sameText(one, other)).toBe(same)
})

test('a bare text is letters and digits', () => {
  expect(bareText(' It’s — 2024! ')).toBe('its2024')
})
