import { expect, test } from 'vitest'
import { describeSources } from '../../../src/core/answer/sources.ts'
import { textOf } from '../../../src/core/answer/span.ts'
import { parseCorpus } from '../../../src/core/corpus/corpus.ts'
import { createLibrary } from '../../../src/core/library.ts'
import { voiceOf } from '../../../src/core/voice/voice.ts'
import { articleText } from '../../given/article.ts'
import { sampleLibrary } from '../../given/library.ts'
import { english } from '../../given/voice.ts'

const linesOf = (answer: ReturnType<typeof describeSources>) =>
  answer.blocks.map((block) => (block.kind === 'heading' ? block.text : textOf(block.kind === 'quote' ? [] : block.spans)))

test('each article has its title, who published it and when, and whose words are shown', () => {
  const answer = describeSources(sampleLibrary(), 'channel', english)
  expect(answer).toMatchObject({ audience: 'channel', actions: [] })
  expect(linesOf(answer)).toEqual([
    'Sources',
    'Guide · Rift, 5 April 2024\nguide · 1 passage · in its own words',
    'A rift · Ann, The Paper, 5 April 2024\nrift · 3 passages · in its own words',
    'Edition 0123456789ab',
  ])
})

test('a title links to an article that is on the web', () => {
  const links = describeSources(sampleLibrary(), 'asker', english).blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block.spans[0]?.url] : [],
  )
  expect(links).toEqual([undefined, 'https://paper.example/a'])
})

const libraryOf = (count: number, fields: Readonly<Record<string, string>> = {}) => {
  const files = Array.from({ length: count }, (_, index) => ({
    path: `rift/paper-${String(index).padStart(3, '0')}.md`,
    text: articleText(fields, `{#p${index}}\nWords.`),
  }))
  return createLibrary(parseCorpus({ folder: 'corpus', edition: 'e', files }))
}

test('summaries are called summaries, and a credit is named', () => {
  expect(linesOf(describeSources(libraryOf(1, { rights: 'summary', credit: '© The Paper' }), 'asker', english))[1]).toBe(
    'A rift · The Paper, 5 April 2024\nrift · 1 passage · summaries in our words · © The Paper',
  )
})

test.each([
  [10, 12, 'A rift'],
  [11, 13, 'One more article is not listed.'],
  [200, 13, '190 more articles are not listed.'],
])('of %d articles ten are listed, and the others counted', (count, blocks, last) => {
  const lines = linesOf(describeSources(libraryOf(count), 'asker', english))
  expect(lines).toHaveLength(blocks)
  expect(lines.at(-2)).toContain(last)
})

test('names that run the other way do not turn the list', () => {
  const [, line] = linesOf(describeSources(libraryOf(1, { title: 'קרע', publisher: 'הארץ', credit: 'עמוס' }), 'asker', english))
  expect(line).toBe('\u2068קרע\u2069 · \u2068הארץ\u2069, 5 April 2024\nrift · 1 passage · in its own words · \u2068עמוס\u2069')
})

test('in a voice from right to left both lines of an article run so, whatever its title', () => {
  const [, line = ''] = linesOf(describeSources(libraryOf(1), 'asker', voiceOf('he')))
  expect(line).toBe('\u200f\u2068A rift\u2069 · \u2068The Paper\u2069, 5 באפריל 2024\n\u200f\u2068rift\u2069 · קטע אחד · בלשון המקור')
})
