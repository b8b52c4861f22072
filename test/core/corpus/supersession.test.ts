import { expect, test } from 'vitest'
import type { Article } from '../../../src/core/corpus/article.ts'
import { parseCorpus } from '../../../src/core/corpus/corpus.ts'
import { createSuccession } from '../../../src/core/corpus/supersession.ts'
import { articleText } from '../../given/article.ts'
import { filesOf } from '../../given/corpus.ts'
import { problemsOf } from '../../given/problems.ts'

const successionOf = (successors: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(
    Object.entries(successors).map(([name, supersededBy]) => [`rift/${name}.md`, articleText({ supersededBy }, `{#${name}}\nWords.`)]),
  )

test('an article is followed to the last that takes its place', () => {
  const { articles } = parseCorpus(filesOf(successionOf({ first: 'second', second: 'third', third: undefined }))).collections[0] ?? {
    articles: [],
  }
  const successorOf = createSuccession(articles)
  expect(articles.map((article: Article) => successorOf(article)?.id)).toEqual(['rift/third', 'rift/third', undefined])
})

test.each([
  [
    { first: 'nowhere' },
    [
      'corpus/rift/first.md: Cannot be superseded by nowhere: there is no such article with a passage in this collection; write its file name without .md',
    ],
  ],
  [{ first: 'first' }, ['corpus/rift/first.md: Cannot be superseded by first: it is superseded by this one in turn']],
  [
    { first: 'second', second: 'first' },
    [
      'corpus/rift/first.md: Cannot be superseded by second: it is superseded by this one in turn',
      'corpus/rift/second.md: Cannot be superseded by first: it is superseded by this one in turn',
    ],
  ],
])('%j is refused', (successors, problems) => {
  expect(problemsOf(() => parseCorpus(filesOf(successionOf(successors))))).toEqual(problems)
})
