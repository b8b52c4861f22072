import { expect, test } from 'vitest'
import { cardChecks, open } from '../../src/cli/card-checks.ts'
import { parseCorpus } from '../../src/core/corpus/corpus.ts'
import { createLibrary } from '../../src/core/library.ts'
import { checkCards } from '../../src/workshop/check-cards.ts'
import { articleText } from '../given/article.ts'
import { filesOf } from '../given/corpus.ts'

const HOSTILE = ['*_`~|<@1>&amp;', 'ا'.repeat(30), '👩‍👩‍👧‍👦', 'x'.repeat(90)]

test('both platforms can show the longest passages under the longest titles', () => {
  const body = HOSTILE.map((word, index) => `## ${word.repeat(3)}\n\n{#p${index}}\n${`${word} `.repeat(400)}`).join('\n\n')
  const fields = {
    title: JSON.stringify('غزة '.repeat(74)),
    publisher: JSON.stringify('P'.repeat(100)),
    url: `https://paper.example/${'a'.repeat(470)}`,
  }
  const { shelves } = createLibrary(parseCorpus(filesOf({ 'rift/a.md': articleText(fields, body) })))
  for (const shelf of shelves.values()) {
    expect(shelf.articles[0]?.passages).toHaveLength(4)
    expect(checkCards(shelf, cardChecks, 'corpus')).toEqual([])
  }
})

test('each passage is opened as its card', () => {
  const { shelves } = createLibrary(parseCorpus(filesOf({ 'rift/a.md': '{#one}\nThe offensive in Rafah began.' })))
  const shelf = shelves.get('rift')
  const passage = shelf?.articles[0]?.passages[0]
  if (shelf === undefined || passage === undefined) throw new RangeError('There is no passage')
  const [english, arabic] = ['en', 'ar'].map((language) => open(shelf, passage, language))
  expect(english?.blocks.map(({ kind }) => kind)).toContain('quote')
  expect(arabic?.language).toBe('ar')
  for (const { draw } of cardChecks) expect(draw(shelf, passage, 'en').fullness).toBeGreaterThan(0)
})
