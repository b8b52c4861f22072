import { expect, test } from 'vitest'
import { linksIn } from '../../../src/workshop/links/links-in.ts'
import { articleText } from '../../given/article.ts'
import { corpusOf } from '../../given/corpus.ts'

test('each address is there once, with every place that has it and where the text is kept as well', () => {
  const both = articleText({ url: 'https://paper.example/a', archive: 'https://archive.example/a' })
  const bodies = { 'rift/a.md': both, 'rift/b.md': articleText({ url: 'https://paper.example/a' }), 'rift/c.md': articleText() }
  const place = (file: string, line: number, field: string, archive?: string) => ({ file: `corpus/rift/${file}`, line, field, archive })
  expect(linksIn(corpusOf(bodies), 'corpus', (path) => ({ ...bodies })[path as keyof typeof bodies])).toEqual([
    {
      url: 'https://paper.example/a',
      places: [place('a.md', 6, 'url', 'https://archive.example/a'), place('b.md', 6, 'url')],
    },
    { url: 'https://archive.example/a', places: [place('a.md', 7, 'archive')] },
  ])
})
