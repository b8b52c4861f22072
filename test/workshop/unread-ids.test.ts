import { expect, test } from 'vitest'
import { inspectCorpus } from '../../src/core/corpus/corpus.ts'
import { unreadIds } from '../../src/workshop/unread-ids.ts'
import { corpusOf, filesOf } from '../given/corpus.ts'

const before = corpusOf({ 'rift/a.md': '{#one}\nWords.', 'rift/b.md': '{#two}\nWords.\n\n{#three}\nWords.' })

test('ids in an article with a fault are still there', () => {
  const { files } = filesOf({
    'rift/a.md': '{#one}\nWords.',
    'rift/b.md': '{#two}\nWords.\n\nNo id.\n\n{#old withdrawn: x}',
    'rift/README.md': '{#no}',
  })
  const now = inspectCorpus({ folder: 'corpus', edition: 'e', files }).corpus
  expect(unreadIds({ before, now, files })).toEqual(new Map([['rift', new Set(['two', 'old'])]]))
})

test('of a file that cannot be read they are those that it had', () => {
  const { files } = filesOf({ 'rift/a.md': '{#one}\nWords.' })
  const broken = { path: 'rift/b.md', problem: { file: 'corpus/rift/b.md', message: 'Cannot read file: it is not UTF-8' } }
  expect(unreadIds({ before, now: corpusOf({ 'rift/a.md': '{#one}\nWords.' }), files: [...files, broken] })).toEqual(
    new Map([['rift', new Set(['two', 'three'])]]),
  )
})
