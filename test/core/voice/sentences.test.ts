import { describe, expect, test } from 'vitest'
import { type Spans, textOf } from '../../../src/core/answer/span.ts'
import { catalogs, type Key } from '../../../src/core/voice/catalogs.ts'
import { LANGUAGES, type Language } from '../../../src/core/voice/languages.ts'
import { voiceOf } from '../../../src/core/voice/voice.ts'
import { valuesFor } from '../../given/message-format.ts'

const keys = Object.keys(catalogs.en) as readonly Key[]
const NAMES = ['Rafah', 'رفح', 'רפיח', '¶9–10', '/rift', '12', "d'{x}<b>", 'a\u202eb\u2067c']
const COUNTS = [0, 1, 2, 3, 11, 21, 100, 1000]

/** Every sentence of a language, about each name and number; those that break a rule, by their keys. */
function breaking(language: Language, names: readonly string[], breaks: (text: string, spans: Spans, key: Key) => boolean): readonly Key[] {
  const { spans } = voiceOf(language)
  return keys.filter((key) =>
    names.some((name) =>
      COUNTS.some((count) => {
        const said = spans(key, valuesFor(catalogs[language][key], name, count))
        return breaks(textOf(said), said, key)
      }),
    ),
  )
}

describe.each(LANGUAGES)('every sentence in %s', (language) => {
  test('is said of whatever name and number', () => {
    expect(breaking(language, NAMES, (text) => text.trim() === '' || /\bundefined\b|\[object/.test(text))).toEqual([])
  })

  test('closes each isolate that it opens', () => {
    expect(breaking(language, NAMES, (text) => !isBalanced(text))).toEqual([])
  })

  test('has nothing in its code but what is to be typed', () => {
    const unclean = (spans: Spans) => spans.some(({ text, code }) => code === true && /[\u2066-\u2069\u200f]/.test(text))
    expect(breaking(language, NAMES, (_, spans) => unclean(spans))).toEqual([])
  })
})

describe.each(['ar', 'he'] as const)('every sentence in %s', (language) => {
  test('is shown from right to left, whatever its first word', () => {
    const beginsLeft = /^[^\p{L}\u200f]*(?![\p{Script=Arabic}\p{Script=Hebrew}])\p{L}/u
    expect(breaking(language, NAMES, (text) => beginsLeft.test(text))).toEqual([])
  })

  test('keeps each name apart', () => {
    const bare = (spans: Spans) => spans.some(({ text, code }) => code !== true && /(?<!\u2068)Rafah/.test(text))
    expect(breaking(language, ['Rafah'], (text) => text.includes('Rafah')).length).toBeGreaterThan(keys.length / 10)
    expect(breaking(language, ['Rafah'], (_, spans) => bare(spans))).toEqual([])
  })
})

test('no line of a sentence in French begins with a mark of punctuation', () => {
  expect(breaking('fr', ['Rafah'], (text) => / [:;?!»]|« /.test(text))).toEqual([])
})

/** Isolates U+2066 to U+2068 are closed by U+2069, and nothing else is. */
function isBalanced(text: string): boolean {
  let depth = 0
  for (const [character] of text.matchAll(/[\u2066-\u2069]/g)) {
    depth += character === '\u2069' ? -1 : 1
    if (depth < 0) return false
  }
  return depth === 0
}
