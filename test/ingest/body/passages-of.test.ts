import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { passagesOf } from '../../../src/ingest/body/passages-of.ts'
import type { Block } from '../../../src/ingest/formats/document.ts'
import { PARAGRAPHS } from '../../given/documents.ts'

const [one = '', two = '', three = ''] = PARAGRAPHS

const blocksOf = (...texts: readonly string[]): readonly Block[] =>
  texts.map((text) => (text.startsWith('# ') ? { kind: 'heading', text: text.slice(2) } : { kind: 'paragraph', text }))

const shapes = (...texts: readonly string[]): readonly string[] =>
  passagesOf(blocksOf(...texts)).map(
    ({ heading, first, last, text }) => `${heading ?? ''}|${first}–${last}|${text.slice(0, 12)}…${text.slice(-5)}`,
  )

test('a paragraph is a passage, under the heading above it', () => {
  expect(shapes(one, '# A', two, three)).toEqual(['|1–1|The ferry be…anew.', 'A|2–2|Fishermen to…amed.', 'A|3–3|By summer th…ayor.'])
})

describe('a short paragraph', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['goes on in the next', ['Nobody came.', one, two], ['|1–2|Nobody came.…anew.', '|3–3|Fishermen to…amed.']],
    ['goes on through several', ['Nobody.', 'Not one.', one], ['|1–3|Nobody.\nNot …anew.']],
    ['at the end ends the one before', [one, 'Nobody came.'], ['|1–2|The ferry be…came.']],
    ['does not cross a heading', [one, 'Nobody.', '# A', 'Then.', two], ['|1–2|The ferry be…body.', 'A|3–4|Then.\nFisher…amed.']],
    ['that is alone stays alone', ['# A', 'Nobody.', '# B', one], ['A|1–1|Nobody.…body.', 'B|2–2|The ferry be…anew.']],
  ])('%s', (_, texts, expected) => {
    expect(shapes(...texts)).toEqual(expected)
  })

  test('is short by what it says: eight signs of Chinese do not suffice, forty do', () => {
    const line = '两岛之间的渡轮在三月停航，人们等待春天的到来。'
    expect(passagesOf(blocksOf('渡轮停航了。', line, line.repeat(2)))).toHaveLength(2)
  })
})

describe('a long paragraph', () => {
  const sentence = 'The pier could be mended for a third of what had been feared, provided that somebody began at once. '

  test('is split on sentences, into parts of about the same length, each with its number', () => {
    const passages = passagesOf(blocksOf(one, sentence.repeat(30).trim()))
    expect(passages.map(({ first, last }) => [first, last])).toEqual([
      [1, 1],
      [2, 2],
      [2, 2],
      [2, 2],
    ])
    for (const { text } of passages.slice(1)) expect(text).toBe(sentence.repeat(10).trim())
  })

  test('that is one sentence stays one', () => {
    expect(passagesOf(blocksOf('word '.repeat(1000).trim()))).toHaveLength(1)
  })
})

test('no word is lost, and every paragraph is counted once, in order', () => {
  const text = fc.oneof(
    fc.constantFrom(...PARAGRAPHS, 'Yes.', 'He left.', `${one} ${two} `.repeat(9).trim(), '# A', '# B'),
    fc.lorem({ maxCount: 5, mode: 'sentences' }),
  )
  fc.assert(
    fc.property(fc.array(text, { maxLength: 30 }), (texts) => {
      const passages = passagesOf(blocksOf(...texts))
      const words = (parts: readonly string[]) =>
        parts
          .join(' ')
          .split(/\s+/)
          .filter((word) => word !== '')
      expect(words(passages.map((passage) => passage.text))).toEqual(words(texts.filter((it) => !it.startsWith('# '))))
      const numbers = new Set(passages.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index)))
      expect([...numbers]).toEqual(Array.from({ length: texts.filter((it) => !it.startsWith('# ')).length }, (_, index) => index + 1))
    }),
  )
})
