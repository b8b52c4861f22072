import { expect, test } from 'vitest'
import { failure } from '../../src/core/answer/failure.ts'
import { checkCards } from '../../src/workshop/check-cards.ts'
import { shelfOf } from '../given/library.ts'

test('what a platform would refuse is told of each passage, with the platform', () => {
  const open = (_: unknown, { anchor }: { readonly anchor: string }) => failure(anchor)
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
