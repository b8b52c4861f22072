import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createMemoryLimiter } from '../../src/store/memory-limiter.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('a turn is to be had once in its time, key by key', async () => {
  const limiter = createMemoryLimiter()
  expect([await limiter.take('a', 10), await limiter.take('b', 10), await limiter.take('a', 10)]).toEqual([0, 0, 10])
  vi.advanceTimersByTime(8500)
  expect(await limiter.take('a', 10)).toBe(2)
  vi.advanceTimersByTime(1500)
  expect(await limiter.take('a', 10)).toBe(0)
})

test('asking too early does not make the wait longer', async () => {
  const limiter = createMemoryLimiter()
  await limiter.take('a', 10)
  for (let second = 1; second < 10; second++) {
    vi.advanceTimersByTime(1000)
    expect(await limiter.take('a', 10)).toBe(10 - second)
  }
})

test('a turn that is given back can be taken again', async () => {
  const limiter = createMemoryLimiter()
  await limiter.take('a', 10)
  await limiter.giveBack('a', 10)
  expect(await limiter.take('a', 10)).toBe(0)
})

test('a pause that moderators shorten frees who waits for the longer one', async () => {
  const limiter = createMemoryLimiter()
  await limiter.take('a', 3600)
  expect(await limiter.take('a', 5)).toBe(0)
})
