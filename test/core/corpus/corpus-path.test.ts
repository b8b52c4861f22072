import { expect, test } from 'vitest'
import { isCorpusPath, isHidden } from '../../../src/core/corpus/corpus-path.ts'

test.each(['rift/paper.md', 'rift/2024/paper.md', 'rift/topics.yaml', 'rift/README.en.md'])('%s is of the corpus', (path) => {
  expect(isCorpusPath(path)).toBe(true)
})

test.each([
  'README.md',
  'notes.md',
  'rift/README.md',
  'rift/picture.png',
  'rift/questions.json',
  'rift/.paper.md.swp',
  'rift/.#paper.md',
  'rift/paper.md~',
  'rift/#paper.md#',
  'rift/4913',
  '.git/rift/paper.md',
  'rift/.drafts/paper.md',
])('%s is not', (path) => {
  expect(isCorpusPath(path)).toBe(false)
})

test('what begins with a dot is hidden, at any depth', () => {
  expect(['.git', 'rift/.drafts/a.md', 'rift/a.md', 'rift'].map(isHidden)).toEqual([true, true, false, false])
})
