import { describe, expect, test } from 'vitest'
import { inspectCorpus, parseCorpus } from '../../../src/core/corpus/corpus.ts'
import { articleText } from '../../given/article.ts'
import { problemsOf } from '../../given/problems.ts'

const filesOf = (files: Readonly<Record<string, string>>) => ({
  folder: 'corpus',
  edition: 'e1',
  files: Object.entries(files).map(([path, body]) => ({ path, text: articleText({}, body) })),
})
const problems = (files: Readonly<Record<string, string>>) => problemsOf(() => parseCorpus(filesOf(files)))

test('what was moved and withdrawn belongs to the collection', () => {
  const [collection] = parseCorpus(
    filesOf({ 'rift/a.md': '{#new}\nWords.\n\n{#old moved-to: new}', 'rift/b.md': '{#gone withdrawn: It was wrong}' }),
  ).collections
  expect(collection?.tombstones).toEqual([
    { anchor: 'old', movedTo: 'new', article: 'rift/a', line: 11 },
    { anchor: 'gone', withdrawn: 'It was wrong', article: 'rift/b', line: 8 },
  ])
})

test('an article of which nothing is left is none', () => {
  const [collection] = parseCorpus(filesOf({ 'rift/a.md': '{#new}\nWords.', 'rift/b.md': '{#gone withdrawn: x}' })).collections
  expect(collection?.articles.map(({ id }) => id)).toEqual(['rift/a'])
})

describe('what is refused says where it is', () => {
  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    [
      'giving up what is there',
      { 'rift/a.md': '{#one}\nWords.', 'rift/b.md': '{#two}\nMore.\n\n{#one withdrawn: x}' },
      ['corpus/rift/b.md:11: Cannot give up id "one": a passage has it, at corpus/rift/a.md:8'],
    ],
    [
      'giving up twice',
      { 'rift/a.md': '{#one}\nWords.\n\n{#two withdrawn: x}\n{#two moved-to: one}' },
      ['corpus/rift/a.md:12: Cannot give up id "two": so does corpus/rift/a.md:11'],
    ],
    [
      'moving to nothing',
      { 'rift/a.md': '{#one}\nWords.\n\n{#two moved-to: three}' },
      ['corpus/rift/a.md:11: Cannot move id "two" to "three": it leads to no passage of this collection'],
    ],
    [
      'moving in a circle',
      { 'rift/a.md': '{#one}\nWords.\n\n{#two moved-to: three}\n{#three moved-to: two}' },
      [
        'corpus/rift/a.md:11: Cannot move id "two" to "three": it leads to no passage of this collection',
        'corpus/rift/a.md:12: Cannot move id "three" to "two": it leads to no passage of this collection',
      ],
    ],
    [
      'moving to another collection',
      { 'a/a.md': '{#one}\nWords.\n\n{#two moved-to: three}', 'b/a.md': '{#three}\nWords.' },
      ['corpus/a/a.md:11: Cannot move id "two" to "three": it leads to no passage of this collection'],
    ],
  ])('%s', (_, files, wanted) => {
    expect(problems(files)).toEqual(wanted)
  })

  test('but not what may lead to an article that cannot be read', () => {
    expect(problems({ 'rift/a.md': '{#one}\nWords.\n\n{#two moved-to: three}', 'rift/b.md': 'Words.' })).toEqual([
      'corpus/rift/b.md:8: Cannot read passage: it has no id; write a line such as {#readable-id ¶9} above it, or let npx rift corpus ids --write make one',
    ])
  })
})

test('what can be read of a corpus is there beside the problems of the rest', () => {
  const { corpus, problems: told } = inspectCorpus(filesOf({ 'rift/a.md': '{#one}\nWords.', 'rift/b.md': 'Words.' }))
  expect(corpus.collections[0]?.passages.map(({ id }) => id)).toEqual(['rift/a#one'])
  expect(told.map(({ file, line }) => [file, line])).toEqual([['corpus/rift/b.md', 8]])
})
