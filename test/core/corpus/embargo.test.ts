import { expect, test } from 'vitest'
import { parseCorpus } from '../../../src/core/corpus/corpus.ts'
import { servedEdition, withheldOf, withoutEmbargoed } from '../../../src/core/corpus/embargo.ts'
import { articleText } from '../../given/article.ts'
import { filesOf } from '../../given/corpus.ts'

const corpus = parseCorpus(
  filesOf({
    'rift/free.md': articleText({}, '{#free}\nWords.\n\n{#other}\nMore.'),
    'rift/later.md': articleText({ embargo: '2026-12-01' }, '{#later}\nSecret.'),
    'rift/last.md': articleText({ embargo: '2027-01-01' }, '{#last}\nSecret too.'),
    'rift/topics.yaml': 'topics: []\ndisputes: [[free, later], [free, other]]\n',
  }),
)

const shownOn = (today: string) => {
  const shown = withoutEmbargoed(corpus, today)
  const [collection] = shown.collections
  return {
    articles: collection?.articles.map(({ id }) => id),
    passages: collection?.passages.map(({ anchor }) => anchor),
    disputes: collection?.disputes,
    withheld: withheldOf(shown).map(({ id }) => id),
    edition: servedEdition(shown),
  }
}

test('before its day nothing of an article is there, and the edition is another', () => {
  expect(shownOn('2026-11-30')).toEqual({
    articles: ['rift/free'],
    passages: ['free', 'other'],
    disputes: [['free', 'other']],
    withheld: ['rift/later', 'rift/last'],
    edition: '0123456789ab-2',
  })
})

test('what it will take the place of does not say so before', () => {
  const superseded = parseCorpus(
    filesOf({
      'rift/old.md': articleText({ supersededBy: 'new' }, '{#old}\nWords.'),
      'rift/new.md': articleText({ embargo: '2026-12-01' }, '{#new}\nOther words.'),
    }),
  )
  const successors = (today: string) =>
    withoutEmbargoed(superseded, today).collections.flatMap(({ passages }) =>
      passages.map(({ anchor, article }) => [anchor, article.supersededBy, article.passages.map((passage) => passage.article === article)]),
    )
  expect(successors('2026-11-30')).toEqual([['old', undefined, [true]]])
  expect(successors('2026-12-01')).toEqual([
    ['old', 'new', [true]],
    ['new', undefined, [true]],
  ])
})

test('on its day it is there', () => {
  expect(shownOn('2026-12-01')).toMatchObject({ passages: ['free', 'other', 'later'], withheld: ['rift/last'], edition: '0123456789ab-1' })
  expect(shownOn('2027-01-01')).toMatchObject({
    withheld: [],
    edition: '0123456789ab',
    disputes: [
      ['free', 'later'],
      ['free', 'other'],
    ],
  })
})

test('what is free is served as it is', () => {
  expect(withoutEmbargoed(corpus, '2027-01-01')).toEqual(corpus)
})
