import { expect, test } from 'vitest'
import { parseCorpus } from '../../src/core/corpus/corpus.ts'
import { createLibrary } from '../../src/core/library.ts'
import { articleText } from '../given/article.ts'
import { filesOf } from '../given/corpus.ts'
import { shelfOf } from '../given/library.ts'

test.each([
  ['rafah', ['rafah']],
  ['What happened in the Gaza Strip?', ['gaza']],
  ['رفح', ['rafah']],
  ['rafha', ['rafah']],
  ['رفاح', ['rafah']],
  ['רפיח', ['rafah']],
  ['the RAFAH-offensive', ['rafah']],
  ['Rafah’s children', ['rafah']],
  ['Ghaza Strip', ['gaza']],
  ['weapons for rafah', ['rafah', 'weapons']],
  ['the weather', []],
  ['#rafah', ['rafah']],
  ['#aid', ['gaza']],
  ['#nothing', []],
])('"%s" is on %j', (query, topics) => {
  expect([...shelfOf('rift').topicsOf(query)].sort()).toEqual(topics)
})

test('a passage speaks of the topics that its words or its heading name', () => {
  const shelf = shelfOf('rift')
  const passages = shelf.articles.flatMap((article) => article.passages)
  expect(passages.map((passage) => [passage.anchor, [...shelf.topicsIn(passage)].sort()])).toEqual([
    ['rafah', ['rafah']],
    ['aid', ['gaza']],
    ['vote', ['weapons']],
  ])
})

const TOPICS = [
  'topics:',
  '  - { id: bank, name: West Bank, kind: place }',
  '  - { id: bank-raids, name: West Bank raids, kind: event }',
  '  - { id: jenin, name: Jenin, kind: place, aliases: [جنين] }',
].join('\n')

const twoLanguages = createLibrary(
  parseCorpus(
    filesOf({
      'rift/english.md': articleText({}, '{#raids}\nThe West Bank raids went on for weeks, and the hospitals were full.'),
      'rift/arabic.md': articleText({ language: 'ar' }, '{#camp}\nدخل الجيش مخيم جنين في الليل، وبقيت المستشفيات مظلمة.'),
      'rift/topics.yaml': TOPICS,
    }),
  ),
).shelves.get('rift')

test.each([
  ['a name inside a misspelt one', 'Wets Bank raids', ['bank', 'bank-raids']],
  ['a misspelt name in the other language of the collection', 'مستشفيات جننين', ['jenin']],
])('%s is a name too', (_, query, topics) => {
  expect([...(twoLanguages?.topicsOf(query) ?? [])].sort()).toEqual(topics)
})
