import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { machineClock } from '../../src/store/clock.ts'

beforeEach(() => void vi.useFakeTimers({ now: 1000 }))
afterEach(() => void vi.useRealTimers())

test('the clock of the machine calls back once, when it is time', () => {
  const calls: number[] = []
  machineClock.after(500, () => calls.push(machineClock.now()))
  vi.advanceTimersByTime(499)
  expect(calls).toEqual([])
  vi.advanceTimersByTime(10_000)
  expect(calls).toEqual([1500])
})

test('it does not call back once that was called off', () => {
  const calls: number[] = []
  machineClock.after(500, () => calls.push(machineClock.now()))()
  vi.advanceTimersByTime(10_000)
  expect(calls).toEqual([])
})
