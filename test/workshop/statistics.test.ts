import { expect, test } from 'vitest'
import { createLibrary } from '../../src/core/library.ts'
import { statisticsOf } from '../../src/workshop/statistics.ts'
import { articleText } from '../given/article.ts'
import { corpusOf } from '../given/corpus.ts'

test('each collection is counted: articles, passages, words, languages, sources, dates and topics', () => {
  const topics = ['gaza', 'rafah', 'egypt'].map((id) => `{ id: ${id}, name: ${id}, kind: place }`).join(', ')
  const library = createLibrary(
    corpusOf({
      'rift/a.md': articleText(
        { language: 'en' },
        '{#one}\nThe offensive in Rafah began.\n\n{#two}\nGaza and Rafah waited.\n\n{#three}\nNobody came.',
      ),
      'rift/b.md': articleText({ publisher: 'The Times', published: '2020-01-02', language: 'de' }, '{#four}\nHilfe für Gaza und Rafah.'),
      'rift/c.md': articleText({ published: 'null', language: 'en' }, '{#five}\nTwo words.'),
      'rift/topics.yaml': `topics: [${topics}]`,
    }),
  )
  expect(statisticsOf(library)).toEqual([
    {
      collection: 'rift',
      articles: 3,
      passages: 5,
      words: 18,
      languages: [
        { name: 'en', count: 4 },
        { name: 'de', count: 1 },
      ],
      sources: [
        { name: 'The Paper', count: 2 },
        { name: 'The Times', count: 1 },
      ],
      oldest: '2020-01-02',
      newest: '2024-04-05',
      topics: {
        count: 3,
        passages: [
          { name: 'egypt', count: 0 },
          { name: 'gaza', count: 2 },
          { name: 'rafah', count: 3 },
        ],
        withoutTopic: 2,
      },
    },
  ])
})

test('a collection without dates and topics has none', () => {
  const [statistics] = statisticsOf(createLibrary(corpusOf({ 'rift/a.md': articleText({ published: 'null' }) })))
  expect(statistics).toMatchObject({ oldest: null, newest: null, topics: { count: 0, passages: [], withoutTopic: 1 } })
})
