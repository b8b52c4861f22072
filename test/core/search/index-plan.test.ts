import { expect, test } from 'vitest'
import { planIndex } from '../../../src/core/search/index-plan.ts'
import { passagesOf } from '../../given/passages.ts'

const [a, b, c, d] = passagesOf('A.', 'B.', 'C.', 'D.') as readonly [...ReturnType<typeof passagesOf>] & { readonly length: 4 }

/** A plan with passages as their texts. */
function planned(passages: readonly (typeof a)[], before: readonly (typeof a)[]) {
  const of = (all: readonly (typeof a)[]) => all.flatMap((it) => it ?? [])
  const { origins, added, gone } = planIndex(of(passages), of(before))
  return [[...origins], added.map(({ text }) => text).join(' '), gone.map(({ text }) => text).join(' ')]
}

test.each([
  ['nothing was indexed', [a, b], [], [[-1, -2], 'A. B.', '']],
  ['nothing has changed', [a, b], [a, b], [[0, 1], '', '']],
  ['some have come and some have gone', [a, d, c], [a, b, c], [[0, -1, 2], 'D.', 'B.']],
  ['all have gone', [], [a, b], [[], '', 'A. B.']],
  ['two have changed places', [b, a], [a, b], [[1, -1], 'A.', 'A.']],
])('when %s', (_, passages, before, plan) => {
  expect(planned(passages, before)).toEqual(plan)
})
