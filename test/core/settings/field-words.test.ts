import { describe, expect, test } from 'vitest'
import { fieldWords, originWords } from '../../../src/core/settings/field-words.ts'
import { FIELDS } from '../../../src/core/settings/policy.ts'
import { LANGUAGES } from '../../../src/core/voice/languages.ts'
import { voiceOf } from '../../../src/core/voice/voice.ts'

describe.each(LANGUAGES)('in %s', (language) => {
  const words = FIELDS.map((field) => ({ field, ...fieldWords(field, voiceOf(language)) }))

  test('every field has a label that fits above an input, and one line of help', () => {
    expect(words.filter(({ label }) => label === '' || 45 < label.length)).toEqual([])
    expect(words.filter(({ help }) => help === '' || 100 < help.length)).toEqual([])
  })

  test('no two fields are called the same', () => {
    expect(new Set(words.map(({ label }) => label)).size).toBe(FIELDS.length)
  })
})

test('a field that is no longer there is called by its name', () => {
  expect(fieldWords('colour', voiceOf('fr'))).toEqual({ label: 'colour', help: '' })
})

test.each([
  [{ from: 'channel', own: true }, 'set here'],
  [{ from: 'channel', own: false }, 'from this channel'],
  [{ from: 'parent', own: false }, 'from the category or channel above'],
  [{ from: 'workspace', own: false }, 'from the whole server or workspace'],
  [{ from: 'default', own: false }, 'by default'],
] as const)('%j is said to come %s', (field, words) => {
  expect(originWords(field, voiceOf('en'))).toBe(words)
})
