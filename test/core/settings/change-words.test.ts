import { describe, expect, test } from 'vitest'
import { textOf } from '../../../src/core/answer/span.ts'
import type { Change } from '../../../src/core/settings/audit.ts'
import { changeWords, historyWords, savedWords, whoWords } from '../../../src/core/settings/change-words.ts'
import { fieldKinds } from '../../../src/core/settings/field-kinds.ts'
import { LANGUAGES } from '../../../src/core/voice/languages.ts'
import { voiceOf } from '../../../src/core/voice/voice.ts'
import { sampleLibrary } from '../../given/library.ts'
import { changeOf, panelWith } from '../../given/panel.ts'

const kinds = fieldKinds(sampleLibrary())
const english = { voice: voiceOf('en'), kinds }

const panelWithHistory = (history: readonly Change[]) => panelWith({}, { history })

test.each([
  [{}, 'Excerpts per answer: inherited → 2 excerpts'],
  [{ before: 2, after: undefined }, 'Excerpts per answer: 2 excerpts → inherited'],
  [{ field: 'visibility', before: 'asker', after: 'private' }, 'Who sees an answer: whoever asks decides → private'],
] as const)('a change of %j is %s', (over, words) => {
  expect(textOf(changeWords(changeOf(over), english))).toBe(words)
})

test('a change of a field that is no longer there shows what was stored', () => {
  const change = { ...changeOf({ before: 1, after: 'x' }), field: 'colour' } as unknown as Change
  expect(textOf(changeWords(change, english))).toBe('colour: 1 → "x"')
})

test('who changes something is told what was saved, or undone', () => {
  expect(textOf(savedWords(changeOf({}), english))).toMatch(/^Saved: Excerpts/)
  expect(textOf(savedWords(changeOf({ undoes: 1 }), english))).toMatch(/^Undone: Excerpts/)
})

test('the last changes say when, who and what, and which were undone', () => {
  const history = [changeOf({ id: 3, undoes: 2, after: undefined }), changeOf({ id: 2 }), changeOf({ id: 1, by: 'rift settings' })]
  expect(historyWords(panelWithHistory(history), english.voice).map(textOf)).toEqual([
    '5 November 2026, 09:07 UTC · ann · undo: Excerpts per answer: inherited → inherited',
    '5 November 2026, 09:07 UTC · ann · Excerpts per answer: inherited → 2 excerpts (undone)',
    '5 November 2026, 09:07 UTC · rift settings · Excerpts per answer: inherited → 2 excerpts',
  ])
})

test('who made a change is a mention, unless it was no member', () => {
  expect(whoWords('U012')).toEqual([{ text: 'U012', mention: { kind: 'person', id: 'U012' } }])
  expect(whoWords('rift settings import')).toEqual([{ text: 'rift settings import', code: true }])
})

describe.each(LANGUAGES)('in %s', (language) => {
  test('a line has its date, its person and both values', () => {
    const [line = []] = historyWords(panelWithHistory([changeOf({ before: 5, after: 4 })]), voiceOf(language))
    const words = textOf(line)
    expect(words).toContain('09:07')
    expect(words.indexOf('5', words.indexOf('·', words.indexOf('·') + 1))).toBeLessThan(words.lastIndexOf('4'))
    expect(line).toContainEqual({ text: 'ann', mention: { kind: 'person', id: 'ann' } })
  })
})
