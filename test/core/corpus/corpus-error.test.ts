import { expect, test } from 'vitest'
import { CorpusError } from '../../../src/core/corpus/corpus-error.ts'

test('names file and line of every problem, one to a line', () => {
  const problems = [
    { file: 'corpus/a.md', line: 3, message: 'Cannot use title: it is empty' },
    { file: 'corpus/b', message: 'Cannot use collection: it has no article' },
  ]
  const error = new CorpusError(problems)
  expect(error.message).toBe('corpus/a.md:3: Cannot use title: it is empty\ncorpus/b: Cannot use collection: it has no article')
  expect(error.problems).toEqual(problems)
  expect(error.name).toBe('CorpusError')
})
