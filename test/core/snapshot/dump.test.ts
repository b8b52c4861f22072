import { expect, test } from 'vitest'
import { parseCorpus } from '../../../src/core/corpus/corpus.ts'
import { indexCorpus } from '../../../src/core/indexed-corpus.ts'
import { dump } from '../../../src/core/snapshot/dump.ts'
import { finish } from '../../../src/core/steps.ts'
import { articleText } from '../../given/article.ts'
import { richCorpus } from '../../given/rich-corpus.ts'

test('each collection comes with its articles, their passages, and then its indexes, one for each language', () => {
  const records = [...dump(finish(indexCorpus(richCorpus())))]
  const lines = records.map((record) => (record.kind === 'collection' ? record.name : record.kind))
  const written = (articles: number, languages: number) => [
    ...Array.from({ length: articles }, () => ['article', 'passages']),
    ...Array.from({ length: languages }, () => ['index', 'sequences', 'listed', 'counts']),
  ]
  expect(lines).toEqual(['guide', written(1, 1), 'news', written(1, 1), 'rift', written(5, 4)].flat(2))
})

test('no record of passages is big', () => {
  const body = Array.from({ length: 450 }, (_, index) => `{#p${index}}\nWords ${index}.`).join('\n\n')
  const corpus = parseCorpus({
    folder: 'corpus',
    edition: 'e',
    files: [{ path: 'rift/a.md', text: articleText({ language: 'en' }, body) }],
  })
  const portions = [...dump(finish(indexCorpus(corpus)))].flatMap((record) => (record.kind === 'passages' ? [record.passages.length] : []))
  expect(portions).toEqual([200, 200, 50])
})

test('every record can be copied: none leads back to its article', () => {
  for (const record of dump(finish(indexCorpus(richCorpus())))) {
    expect(structuredClone(record)).toEqual(record)
    expect(JSON.stringify(record)).toBeTypeOf('string')
  }
})
