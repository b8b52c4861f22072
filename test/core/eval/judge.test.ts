import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../../src/core/corpus/parse-article.ts'
import { judge } from '../../../src/core/eval/judge.ts'
import { articleText } from '../../given/article.ts'
import { article } from '../../given/eval.ts'
import { problemsOf } from '../../given/problems.ts'

const judged = (keys: readonly string[], articles = [article]) => {
  const rel = Object.fromEntries(keys.map((key) => [key, 3]))
  const set = { questions: [{ q: 'a', rel }], none: [] }
  const text = JSON.stringify(set, null, 1)
  return judge(set, { file: 'q.json', text }, { name: 'rift', articles }).flatMap(({ wanted }) =>
    wanted.map(({ passages }) => passages.map(({ anchor }) => anchor)),
  )
}

describe('a passage is meant by', () => {
  test.each([
    ['its full id', 'rift/paper#one', ['one']],
    ['the part after #', 'one', ['one']],
    ['its paragraph, with all its passages', '¶2', ['two', 'also-two']],
    ['the id it was imported under', 'Doc 3', ['three']],
    ['that id with other space', ' Doc\n 3', ['three']],
  ])('%s', (_, key, anchors) => {
    expect(judged([key])).toEqual([anchors])
  })
})

const other = (body: string) => parseArticle({ file: 'rift/other.md', collection: 'rift', name: 'other', text: articleText({}, body) })

test('an id from elsewhere goes before the id here', () => {
  expect(judged(['one'], [article, other('{#one-2}\n{original-id: one}\nX.')])).toEqual([['one-2']])
})

test('an id that was twice where it came from means both', () => {
  expect(judged(['Doc 3'], [article, other('{#doc-3-2}\n{original-id: Doc 3}\nX.')])).toEqual([['three', 'doc-3-2']])
})

describe('a key is refused with its line', () => {
  test('that means nothing, each of them', () => {
    expect(problemsOf(() => judged(['¶9', 'one', 'nope']))).toEqual([
      'q.json:6: Cannot find "¶9" in collection rift: write a passage id or a paragraph such as ¶9, or name another with --collection',
      'q.json:8: Cannot find "nope" in collection rift: write a passage id or a paragraph such as ¶9, or name another with --collection',
    ])
  })

  test('that is a paragraph of several articles', () => {
    expect(problemsOf(() => judged(['¶1'], [article, other('{#x ¶1}\nX.')]))).toEqual([
      'q.json:6: Cannot tell which "¶1" is meant: 2 articles have one; write a passage id',
    ])
  })

  test('at most twenty by name', () => {
    const problems = problemsOf(() => judged(Array.from({ length: 25 }, (_, index) => `x${index}`)))
    expect(problems).toHaveLength(21)
    expect(problems.at(-1)).toBe('q.json: and 5 more like these')
  })
})
