import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { machineClock } from '../../src/store/clock.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('the clock of the machine calls back once, when it is time', () => {
  const call = vi.fn()
  machineClock.after(500, call)
  vi.advanceTimersByTime(499)
  expect(call).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(call).toHaveBeenCalledOnce()
  vi.advanceTimersByTime(10_000)
  expect(call).toHaveBeenCalledOnce()
})

test('it does not call back once that was called off', () => {
  const call = vi.fn()
  machineClock.after(500, call)()
  vi.advanceTimersByTime(10_000)
  expect(call).not.toHaveBeenCalled()
})
