import { describe, expect, test } from 'vitest'
import { renderPlainText } from '../../../src/core/answer/plain-text.ts'
import type { Explanation } from '../../../src/core/library.ts'
import { answered, told } from '../../given/told.ts'

describe('a caution', () => {
  const cautionOf = (over: Partial<Explanation>) =>
    renderPlainText(told('#aid', { query: 'aid pasta', ...answered, ...over })).split('\n\n')[1]

  test.each([
    ['names words that are unknown', { unknownTerms: ['pasta'] }, 'Nothing here about pasta.'],
    ['says how a word was read', { corrections: [{ typed: 'Rafha', read: 'rafah' }] }, 'Rafha was read as rafah.'],
    [
      'says what the closest are about',
      { outcome: 'partial', unknownTerms: ['pasta'], knownTerms: ['aid'] },
      'Nothing here about pasta; closest on aid:',
    ],
    [
      'says what the first lacks',
      { outcome: 'partial', apart: ['vote'], knownTerms: ['aid', 'vote'] },
      'No passage speaks of all this together; these come closest, the first without vote:',
    ],
  ] as const)('%s', (_, over, text) => {
    expect(cautionOf(over)).toBe(text)
  })

  test('is short, however many words were corrected', () => {
    const corrections = Array.from({ length: 600 }, (_, index) => ({ typed: `Rafh${index}`, read: 'rafah' }))
    expect(cautionOf({ corrections })?.length).toBeLessThan(1000)
  })
})
