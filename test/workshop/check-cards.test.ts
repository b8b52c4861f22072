import { expect, test } from 'vitest'
import type { Answer } from '../../src/core/answer/answer.ts'
import { checkCards } from '../../src/workshop/check-cards.ts'
import { shelfOf } from '../given/library.ts'

const headed = (text: string): Answer => ({
  language: 'en',
  audience: 'asker',
  place: 'beside',
  blocks: [{ kind: 'heading', text }],
  actions: [],
})

test('what a platform would refuse is told of each passage, with the platform', () => {
  const open = (_: unknown, { anchor }: { readonly anchor: string }) => headed(anchor)
  const breaches = (answer: object) => (JSON.stringify(answer).includes('"aid"') ? ['it is too long'] : [])
  const findings = checkCards(shelfOf('rift'), [{ where: 'Discord', open, breaches }], 'corpus')
  expect(findings).toEqual([
    {
      severity: 'error',
      rule: 'card',
      file: 'corpus/rift/paper.md',
      line: expect.any(Number),
      message: 'Cannot show "aid" on Discord: it is too long',
    },
  ])
})
