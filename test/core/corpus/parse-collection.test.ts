import { expect, test } from 'vitest'
import type { CorpusProblem } from '../../../src/core/corpus/corpus-error.ts'
import { parseCollection } from '../../../src/core/corpus/parse-collection.ts'
import { articleText } from '../../given/article.ts'

const parse = (texts: Readonly<Record<string, string>>) => {
  const problems: CorpusProblem[] = []
  const files = Object.entries(texts).map(([path, text]) => ({ path, text }))
  const collection = parseCollection({ name: 'rift', folder: 'corpus', files }, problems)
  return { ...collection, problems: problems.map(({ file, message }) => `${file}: ${message}`) }
}

test('what can be read is kept beside what cannot', () => {
  const { articles, topics, problems } = parse({
    'rift/good.md': articleText(),
    'rift/bad.md': 'No front matter',
    'rift/topics.yaml': 'topics:\n  - { id: gaza, name: Gaza, kind: place }\n',
  })
  expect([articles.map(({ id }) => id), topics.map(({ id }) => id)]).toEqual([['rift/good'], ['gaza']])
  expect(problems).toEqual([expect.stringMatching(/^corpus\/rift\/bad\.md: Cannot read article: /)])
})

test('an article that only says what became of its passages is none, and what it says is known', () => {
  const { articles, tombstones } = parse({
    'rift/a.md': articleText(),
    'rift/gone.md': articleText({}, '{#old withdrawn: it was wrong}\n'),
  })
  expect([articles.map(({ id }) => id), tombstones?.map(({ anchor }) => anchor)]).toEqual([['rift/a'], ['old']])
})

test('what leads to an article that cannot be read is not told as lost', () => {
  const leading = { 'rift/a.md': articleText({ supersededBy: 'b' }), 'rift/b.md': articleText({}, '{#two}\nOther words.') }
  expect(parse(leading).problems).toEqual([])
  expect(parse({ ...leading, 'rift/b.md': 'No front matter' }).problems).toHaveLength(1)
  expect(parse({ 'rift/a.md': leading['rift/a.md'] }).problems).toEqual([expect.stringContaining('b')])
})

test('a collection says nothing of disputes and tombstones that it does not have', () => {
  expect(Object.keys(parse({ 'rift/a.md': articleText() }))).toEqual(['name', 'articles', 'passages', 'topics', 'problems'])
})
