import { describe, expect, test } from 'vitest'
import { textOf } from '../../../src/core/answer/span.ts'
import { CHOICES } from '../../../src/core/settings/bounds.ts'
import { fieldKinds } from '../../../src/core/settings/field-kinds.ts'
import { DEFAULT_POLICY, FIELDS, type Field } from '../../../src/core/settings/policy.ts'
import { allWords, choiceWords, valueWords } from '../../../src/core/settings/value-words.ts'
import { LANGUAGES } from '../../../src/core/voice/languages.ts'
import { voiceOf } from '../../../src/core/voice/voice.ts'
import { sampleLibrary } from '../../given/library.ts'

const kinds = fieldKinds(sampleLibrary())
const english = voiceOf('en')
const spansOf = (field: Field, value: unknown) => valueWords({ field, value, kind: kinds[field] }, english)
const wordsOf = (field: Field, value: unknown) => textOf(spansOf(field, value))

test.each([
  ['enabled', true, 'on'],
  ['enabled', false, 'off'],
  ['collections', null, 'all collections'],
  ['collections', ['rift'], 'rift'],
  ['collections', ['rift', 'gone'], 'rift, gone (no longer there)'],
  ['topicsAllowed', null, 'all topics'],
  ['topicsBlocked', [], 'none'],
  ['topicsBlocked', ['rafah'], 'Rafah'],
  ['visibility', 'asker', 'whoever asks decides'],
  ['share', 'managers', 'managers only'],
  ['excerpts', 1, '1 excerpt'],
  ['excerpts', 3, '3 excerpts'],
  ['length', 'medium', 'medium'],
  ['askerCooldown', 0, 'none'],
  ['channelCooldown', 30, '30 seconds'],
  ['managerRoles', [], 'none'],
  ['notice', null, 'none'],
  ['notice', 'Contested', '“Contested”'],
  ['auditChannel', null, 'none'],
] as const)('%s of %j is %s', (field, value, words) => {
  expect(wordsOf(field, value)).toBe(words)
})

test('roles, people and a channel are mentions, which a platform may show by name', () => {
  expect(spansOf('managerRoles', ['R1', 'R2'])).toEqual([
    { text: 'R1', mention: { kind: 'role', id: 'R1' } },
    { text: ', ' },
    { text: 'R2', mention: { kind: 'role', id: 'R2' } },
  ])
  expect(spansOf('managerPeople', ['ann'])).toEqual([{ text: 'ann', mention: { kind: 'person', id: 'ann' } }])
  expect(spansOf('auditChannel', 'C9')).toEqual([{ text: 'C9', mention: { kind: 'channel', id: 'C9' } }])
})

test('of a long list the first are named and the others counted', () => {
  const people = Array.from({ length: 11 }, (_, index) => `p${index}`)
  expect(wordsOf('managerPeople', people)).toBe('p0, p1, p2, p3, p4, p5, p6, p7, and 3 more')
})

test('a language is called as those who speak it call it', () => {
  expect(LANGUAGES.map((language) => choiceWords('language', language, english))).toEqual([
    'English',
    'العربية',
    'עברית',
    'français',
    'español',
  ])
  expect(choiceWords('language', 'auto', english)).toBe('that of whoever asks')
})

test('a choice that is not known is shown as it is', () => {
  expect(choiceWords('visibility', 'odd', english)).toBe('odd')
  expect(allWords('excerpts', english)).toBe('none')
})

describe.each(LANGUAGES)('in %s', (language) => {
  const voice = voiceOf(language)

  test('every choice has words, short enough for an option', () => {
    const choices = Object.entries(CHOICES).flatMap(([field, words]) => words.map((word) => [field, word] as const))
    for (const [field, choice] of choices) {
      const words = choiceWords(field, choice, voice)
      expect(words.length).toBeLessThanOrEqual(75)
      if (language !== 'en') expect(words).not.toBe(choice)
    }
  })

  test('the usual value of every field has words', () => {
    for (const field of FIELDS) {
      expect(textOf(valueWords({ field, value: DEFAULT_POLICY[field], kind: kinds[field] }, voice))).not.toBe('')
    }
  })
})
