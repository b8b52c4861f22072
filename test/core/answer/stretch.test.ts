import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Spans } from '../../../src/core/answer/span.ts'
import { stretchOf } from '../../../src/core/answer/stretch.ts'
import { prose } from '../../given/texts.ts'

/** The text in which matches stand between brackets, and its spans. */
function marked(line: string): { readonly text: string; readonly spans: Spans } {
  const spans = line
    .split(/(\[[^\]]*\])/)
    .filter(Boolean)
    .map((part) => (part.startsWith('[') ? { text: part.slice(1, -1), match: true } : { text: part }))
  return { text: spans.map(({ text }) => text).join(''), spans }
}

const show = (line: string, characters: number, words = Number.POSITIVE_INFINITY) => {
  const { text, spans } = marked(line)
  const { start, end } = stretchOf(text, spans, { characters, words })
  return text.slice(start, end)
}

describe('what is shown of a text is', () => {
  test.each([
    ['all of it when there is room', 'One [two]. Three.', 99, 'One two. Three.'],
    ['the whole sentences that hold most', 'It rained. Aid was [stopped]. It rained.', 20, 'Aid was stopped.'],
    ['its beginning when nothing is marked', 'It rained. Aid was stopped. It snowed.', 20, 'It rained.'],
    ['words when no sentence fits', 'one two three four five', 15, 'one two three'],
    [
      'words around a mark in a sentence that does not fit',
      'one two three four five six [seven] eight nine ten',
      21,
      'six seven eight nine',
    ],
    [
      'words around a mark when only sentences without one fit',
      'Rain. One two three four five six [seven] eight nine ten.',
      21,
      'six seven eight nine',
    ],
    ['the sentence with a mark before one that does not fit', 'A [b]. One two three four five six [seven] eight nine ten.', 21, 'A b.'],
  ])('%s', (_, line, characters, expected) => {
    expect(show(line, characters)).toBe(expected)
  })

  test('no more words than may be shown', () => {
    expect(show('One two three. Four [five] six.', 99, 3)).toBe('Four five six.')
    expect(show('one two three four [five] six', 99, 2)).toBe('five six')
  })
})

describe('a quotation', () => {
  const long = 'It rained on that day and everybody stayed. '

  test.each([
    ['is not cut inside', '“We will answer. We will not [wait].”', ''],
    ['is not parted from who said it', '“We will not [wait].” Biden said.', ''],
    ['is not parted from who said it in its midst', '“No,” Biden said. “We will not [wait].”', ''],
    ['is not parted from who said it before', 'Biden said:\n“We will not [wait].”', ''],
    ['in guillemets is not cut inside', '«Vamos a ver. No [basta]», dijo Biden.', ''],
    ['in German marks is not cut inside', '„Wir werden sehen. Das reicht [nicht]“, sagte er.', ''],
    ['in Chinese marks is not cut inside', '「我们会看。不[够]。」', ''],
  ])('%s', (_, quotation) => {
    const { text } = marked(quotation)
    expect(show(`${long}${quotation} ${long}${long}`, text.length + 5)).toBe(text)
  })
})

test('is whole words of the text, within the room, and holds a mark if there is any', () => {
  fc.assert(
    fc.property(prose(3, 150), fc.integer({ min: 30, max: 300 }), fc.nat(), (text, characters, seed) => {
      const words = Array.from(text.matchAll(/[\p{L}\p{N}]+/gu)).filter(({ 0: { length } }) => length < 15)
      const match = words[seed % Math.max(words.length, 1)]
      if (match === undefined) return
      const end = match.index + match[0].length
      const spans = [{ text: text.slice(0, match.index) }, { text: match[0], match: true }, { text: text.slice(end) }]
      const shown = stretchOf(text, spans, { characters, words: Number.POSITIVE_INFINITY })
      expect(shown.end - shown.start).toBeLessThanOrEqual(characters)
      expect(shown.start).toBeLessThanOrEqual(match.index)
      expect(shown.end).toBeGreaterThan(match.index)
    }),
    { numRuns: 500 },
  )
})
