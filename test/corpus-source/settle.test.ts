import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createSettle } from '../../src/corpus-source/settle.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const PACE = { quiet: 200, longest: 1000 }
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)

/** Counts its work, each piece of which takes so long. */
function counted(takes = 0) {
  let [begun, running, most] = [0, 0, 0]
  const settle = createSettle(PACE, async () => {
    begun++
    most = Math.max(most, ++running)
    await new Promise((resolve) => setTimeout(resolve, takes))
    running--
  })
  return { settle, begun: () => begun, most: () => most }
}

test('nothing is done until all has been quiet for a while', async () => {
  const { settle, begun } = counted()
  settle.touch()
  await pass(150)
  settle.touch()
  await pass(199)
  expect(begun()).toBe(0)
  await pass(1)
  expect(begun()).toBe(1)
  await pass(10_000)
  expect(begun()).toBe(1)
})

test('what never becomes quiet is not put off for ever', async () => {
  const { settle, begun } = counted()
  for (let time = 0; time < 5000; time += 100) {
    settle.touch()
    await pass(100)
  }
  expect(begun()).toBe(4)
})

describe('a touch while the work is done', () => {
  test('is followed by more work, after it', async () => {
    const { settle, begun, most } = counted(500)
    settle.touch()
    await pass(300)
    settle.touch()
    settle.touch()
    await pass(399)
    expect(begun()).toBe(1)
    await pass(201)
    expect([begun(), most()]).toEqual([2, 1])
    await pass(10_000)
    expect(begun()).toBe(2)
  })
})

describe('once closed, nothing is begun', () => {
  test('that was touched before', async () => {
    const { settle, begun } = counted()
    settle.touch()
    settle.close()
    settle.touch()
    await pass(10_000)
    expect([begun(), vi.getTimerCount()]).toEqual([0, 0])
  })

  test('that was touched while work was done', async () => {
    const { settle, begun } = counted(500)
    settle.touch()
    await pass(300)
    settle.touch()
    settle.close()
    await pass(10_000)
    expect([begun(), vi.getTimerCount()]).toEqual([1, 0])
  })
})
