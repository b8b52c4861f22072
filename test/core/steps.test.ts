import { expect, test } from 'vitest'
import { finish, type Steps } from '../../src/core/steps.ts'

test('all steps are done, in order, and give what the last gives', () => {
  const done: number[] = []
  function* steps(): Steps<string> {
    for (let step = 1; step <= 3; step++) {
      done.push(step)
      yield
    }
    return 'end'
  }
  expect(finish(steps())).toBe('end')
  expect(done).toEqual([1, 2, 3])
})

test('a step that fails ends them', () => {
  // biome-ignore lint/correctness/useYield: work that fails before its first step
  function* steps(): Steps<never> {
    throw new RangeError('no')
  }
  expect(() => finish(steps())).toThrow(new RangeError('no'))
})
