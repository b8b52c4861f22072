import { expect, test } from 'vitest'
import { isLight } from '../../../src/core/search/light-words.ts'

test.each(['keep', 'important', 'people', 'time', 'start', 'big', 'used', 'compares', 'regarded', 'completely'])(
  '"%s" says how something is asked',
  (word) => {
    expect(isLight(word)).toBe(true)
  },
)

test.each(['gaza', 'weapons', 'founded', 'news', 'family', 'owns', 'hostage', 'constructor', '__proto__', '', 'Keep'])(
  '"%s" says what of, or is not folded',
  (word) => {
    expect(isLight(word)).toBe(false)
  },
)
