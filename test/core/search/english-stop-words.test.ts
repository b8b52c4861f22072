import { expect, test } from 'vitest'
import { ENGLISH_STOP_WORDS } from '../../../src/core/search/english-stop-words.ts'

const words = new Set(ENGLISH_STOP_WORDS)

test.each(['the', 'of', 'what', 'why', 'did', "doesn't", 'during', 'per', 'and', 'with', 'without', 'not', 'dont', 'whats', 'wat'])(
  '"%s" says nothing',
  (word) => {
    expect(words.has(word)).toBe(true)
  },
)

test.each(['1', '7', '0', 'aid', 'war', 'gaza', 'ill', 'id', 'president', ''])('"%s" says something, or is no word', (word) => {
  expect(words.has(word)).toBe(false)
})
