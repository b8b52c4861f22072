import { expect, test } from 'vitest'
import { failure } from '../../../src/core/answer/failure.ts'

test('a failure is told to the asker alone', () => {
  expect(failure('Cannot do it: no reason')).toEqual({
    audience: 'asker',
    place: 'beside',
    blocks: [{ kind: 'notice', tone: 'failure', spans: [{ text: 'Cannot do it: no reason' }] }],
    actions: [],
  })
})
