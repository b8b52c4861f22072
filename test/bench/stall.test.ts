import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { stallOf } from '../../bench/stall.ts'

const block = (ms: number) => {
  for (const end = performance.now() + ms; performance.now() < end; );
}

test('work that never yields shows in the delay, and answers wait for it', async () => {
  const stall = await stallOf(
    async () => block(200),
    () => undefined,
  )
  expect(stall.delayMax).toBeGreaterThan(150)
  expect(stall.longestWait).toBeGreaterThan(150)
  expect(stall.took).toBeGreaterThanOrEqual(200)
})

test('questions are answered while work waits', async () => {
  const stall = await stallOf(
    () => wait(300),
    () => undefined,
  )
  expect(stall.answers).toBeGreaterThan(5)
  expect(stall.delayP99).toBeGreaterThan(0)
  expect(stall.delayP99).toBeLessThanOrEqual(stall.delayMax)
})
