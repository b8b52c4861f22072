import { expect, test } from 'vitest'
import { corpusOf } from '../../src/workshop/revision-corpus.ts'
import { articleText } from '../given/article.ts'

test('the corpus of a revision is what could be read in it then', () => {
  const texts = new Map([
    ['rift/b.md', articleText({}, '{#two}\nWords.')],
    ['rift/a.md', articleText()],
    ['rift/bad.md', 'No front matter'],
    ['notes/draft.txt', 'x'],
  ])
  const { edition, collections } = corpusOf({ name: 'HEAD', commit: '0123456789', texts })
  expect(edition).toBe('0123456789')
  expect(collections.map(({ name, articles }) => [name, articles.map(({ id }) => id)])).toEqual([['rift', ['rift/a', 'rift/b']]])
})
