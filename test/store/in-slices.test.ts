import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { Steps } from '../../src/core/steps.ts'
import { inSlices } from '../../src/store/in-slices.ts'

/** So many steps, each of which takes a while. */
function* busy(steps: number, milliseconds: number): Steps<string> {
  for (let step = 0; step < steps; step++) {
    const end = performance.now() + milliseconds
    while (performance.now() < end);
    yield
  }
  return 'done'
}

/** How often something else gets its turn while work is done. */
async function turnsDuring(work: Promise<unknown>): Promise<number> {
  let turns = 0
  let ended = false
  const count = () => {
    if (ended) return
    turns++
    setImmediate(count)
  }
  setImmediate(count)
  await work
  ended = true
  return turns
}

test('all steps are done, and give what the last gives', async () => {
  expect(await inSlices(busy(3, 0))).toBe('done')
})

test('something else gets its turn many times meanwhile', async () => {
  expect(await turnsDuring(inSlices(busy(200, 1)))).toBeGreaterThan(20)
})

test('but not after every step, which would take long', async () => {
  expect(await turnsDuring(inSlices(busy(5000, 0)))).toBeLessThan(500)
})

test('a step that fails is told', async () => {
  function* failing(): Steps<never> {
    yield
    throw new RangeError('no')
  }
  await expect(inSlices(failing())).rejects.toThrow(new RangeError('no'))
  await wait(0)
})
