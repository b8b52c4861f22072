import { expect, test } from 'vitest'
import { voiceOf } from '../../../src/core/voice/voice.ts'

test('marks are those of the tags, also around what stands in a sentence', () => {
  expect(voiceOf('en').spans('answers.corrected', { typed: 'Rafha', read: 'rafah' })).toEqual([
    { text: 'Rafha', italic: true },
    { text: ' was read as ' },
    { text: 'rafah', bold: true },
    { text: '.' },
  ])
})

test('code is kept apart from a sentence that runs the other way, but who copies it copies nothing else', () => {
  const spans = voiceOf('ar').spans('answers.noSuchPassage', { anchor: '#rafah' })
  expect(spans.slice(1, 4)).toEqual([{ text: '\u2068' }, { text: '#rafah', code: true }, { text: '\u2069' }])
  expect(voiceOf('en').spans('answers.noSuchPassage', { anchor: '#רפיח' }).slice(1, 4)).toEqual([
    { text: '\u2068' },
    { text: '#רפיח', code: true },
    { text: '\u2069' },
  ])
  expect(voiceOf('en').spans('answers.noSuchPassage', { anchor: '#rafah' })[1]).toEqual({ text: '#rafah', code: true })
})
