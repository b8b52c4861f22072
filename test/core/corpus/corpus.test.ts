import { describe, expect, test } from 'vitest'
import { parseCorpus } from '../../../src/core/corpus/corpus.ts'
import { articleText } from '../../given/article.ts'
import { problemsOf } from '../../given/problems.ts'

const parse = (files: Readonly<Record<string, string>>) =>
  parseCorpus({ folder: 'corpus', edition: 'e1', files: Object.entries(files).map(([path, text]) => ({ path, text })) })

const article = (id = 'one') => articleText({}, `{#${id}}\nWords.`)
const topics = 'topics:\n  - { id: gaza, name: Gaza, kind: place }\n'

test('each folder is a collection, in order of name', () => {
  const corpus = parse({ 'b/paper.md': article(), 'a/2024/paper.md': article(), 'b/topics.yaml': topics })
  expect(corpus.edition).toBe('e1')
  expect(corpus.collections.map(({ name, articles }) => [name, ...articles.map(({ id }) => id)])).toEqual([
    ['a', 'a/2024/paper'],
    ['b', 'b/paper'],
  ])
  expect(corpus.collections.map((collection) => collection.topics.map(({ id }) => id))).toEqual([[], ['gaza']])
  expect(corpus.collections[1]?.passages.map(({ id }) => id)).toEqual(['b/paper#one'])
})

test.each(['README.md', 'rift/README.md', 'rift/2024/README.md', 'notes.md', 'rift/data.yaml', 'topics.yaml'])(
  '%s is no article',
  (path) => {
    const [collection] = parse({ 'rift/paper.md': article(), [path]: 'Words.' }).collections
    expect(collection?.articles).toHaveLength(1)
  },
)

test('an id may stand in two collections', () => {
  expect(problemsOf(() => parse({ 'a/paper.md': article(), 'b/paper.md': article() }))).toEqual([])
})

describe('what is refused says where it is', () => {
  test.each([
    ['no file', {}, 'corpus: Cannot use corpus: it has no collection; add a folder with an article'],
    ['no folder', { 'paper.md': article() }, 'corpus: Cannot use corpus: it has no collection; add a folder with an article'],
    [
      'a folder without an article',
      { 'rift/topics.yaml': topics },
      'corpus/rift: Cannot use collection: it has no article; add a Markdown file',
    ],
    [
      'a folder with capital letters',
      { 'Rift/paper.md': article() },
      'corpus/Rift: Cannot use folder as a collection: name it with lower-case letters, digits and hyphens, at most 32',
    ],
    [
      'an id twice in one collection',
      { 'rift/a.md': article(), 'rift/b.md': article() },
      'corpus/rift/b.md:8: Cannot use id "one" twice in a collection: it is at corpus/rift/a.md:8',
    ],
    [
      'an id twice in one article',
      { 'rift/a.md': articleText({}, '{#one}\nOne.\n\n{#one}\nTwo.') },
      'corpus/rift/a.md:11: Cannot use id "one" twice in a collection: it is at corpus/rift/a.md:8',
    ],
  ])('%s', (_, files, problem) => {
    expect(problemsOf(() => parse(files))).toEqual([problem])
  })

  test('an id many times, each by where it stood first', () => {
    expect(problemsOf(() => parse({ 'rift/a.md': article(), 'rift/b.md': article(), 'rift/c.md': article() }))).toEqual([
      'corpus/rift/b.md:8: Cannot use id "one" twice in a collection: it is at corpus/rift/a.md:8',
      'corpus/rift/c.md:8: Cannot use id "one" twice in a collection: it is at corpus/rift/a.md:8',
    ])
  })

  test('everything in every file at once', () => {
    const files = {
      'a/one.md': articleText({ published: 'yesterday?' }),
      'a/topics.yaml': 'topics: [',
      'b/one.md': 'Words.',
      'c/topics.yaml': topics,
    }
    const problems = problemsOf(() => parse(files))
    for (const file of ['corpus/a/one.md:4', 'corpus/a/topics.yaml:', 'corpus/b/one.md:1', 'corpus/c:'])
      expect(problems.some((line) => line.startsWith(file))).toBe(true)
  })
})
