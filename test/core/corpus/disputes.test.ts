import { expect, test } from 'vitest'
import { parseCorpus } from '../../../src/core/corpus/corpus.ts'
import { articleText } from '../../given/article.ts'
import { filesOf } from '../../given/corpus.ts'
import { problemsOf } from '../../given/problems.ts'

const BODY = '{#one}\nThere were ten.\n\n{#two}\nThere were twenty.\n\n{#old moved-to: two}'

const collectionWith = (disputes: string) =>
  parseCorpus(filesOf({ 'rift/paper.md': articleText({}, BODY), 'rift/topics.yaml': `topics: []\ndisputes: ${disputes}\n` })).collections[0]

test('a collection says which of its passages contradict one another', () => {
  expect(collectionWith('[[one, two]]')?.disputes).toEqual([['one', 'two']])
  expect(collectionWith('[[one, old]]')?.disputes).toEqual([['one', 'old']])
  expect(collectionWith('[]')?.disputes).toBeUndefined()
})

test.each([
  ['[[one, three]]', 'corpus/rift/topics.yaml: Cannot use dispute [one, three]: there is no passage three in this collection'],
  ['[[one, one]]', 'corpus/rift/topics.yaml: Cannot use dispute [one, one]: it names one passage twice'],
  ['[[one]]', /write at least two ids$/],
  ['[[one, two, three, four, five]]', /write at most four ids$/],
  ['[["#one", two]]', /write the id of a passage, without its #$/],
  ['one', /write a list of lists of ids$/],
])('%s is refused', (disputes, problem) => {
  expect(problemsOf(() => collectionWith(disputes))).toEqual([typeof problem === 'string' ? problem : expect.stringMatching(problem)])
})
