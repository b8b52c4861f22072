import { describe, expect, test } from 'vitest'
import { createTransliteration } from '../../../src/core/search/transliteration.ts'
import { createWordList } from '../../../src/core/search/word-list.ts'

const names = {
  language: 'en',
  words: createWordList([
    ['iran', 9],
    ['iron', 2],
    ['lebanon', 3],
    ['mao', 4],
    ['rafah', 5],
    ['rough', 50],
  ]),
  isName: (word: string) => word !== 'rough',
}
const transliterate = createTransliteration(names)

describe('a name in another script is read', () => {
  test.each([
    ['in Arabic', 'رفح', 'rafah'],
    ['in Hebrew', 'לבנון', 'lebanon'],
    ['as the commonest that it may be', 'ايران', 'iran'],
  ])('%s', (_, word, name) => {
    expect(transliterate(word)).toBe(name)
  })
})

describe('nothing is read', () => {
  test.each([
    ['in a word of the same script', 'rafeh'],
    ['in a name that no passage has', 'دمشق'],
    ['in a word of one consonant', 'يوم'],
    ['in nothing', ''],
  ])('%s', (_, word) => {
    expect(transliterate(word)).toBeUndefined()
  })

  test('where the language itself is written so', () => {
    expect(createTransliteration({ ...names, language: 'ar' })('رفح')).toBeUndefined()
  })
})
