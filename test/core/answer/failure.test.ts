import { expect, test } from 'vitest'
import { failure } from '../../../src/core/answer/failure.ts'
import { voiceOf } from '../../../src/core/voice/voice.ts'

test('a failure is told to the asker alone, in the voice it is given', () => {
  expect(failure(voiceOf('fr'), { key: 'answers.argumentLong', values: { name: 'query', length: 12, most: 10 } })).toEqual({
    language: 'fr',
    audience: 'asker',
    place: 'beside',
    blocks: [
      {
        kind: 'notice',
        tone: 'failure',
        spans: [
          { text: 'Impossible d’utiliser ' },
          { text: 'query', code: true },
          { text: ' avec 12 caractères\u00a0: écrivez-en 10 au plus' },
        ],
      },
    ],
    actions: [],
  })
})
