import { beforeEach, describe, expect, test } from 'vitest'
import { type PutOff, putOff } from '../../src/store/put-off.ts'
import { createClock, type TestClock } from '../given/clock.ts'

const PACE = { pause: 500, beat: 60_000 }

let clock: TestClock
let begun: number
let finish: (() => void) | undefined
let work: PutOff

beforeEach(() => {
  clock = createClock()
  begun = 0
  work = putOff(
    () =>
      new Promise((resolve) => {
        begun++
        finish = resolve
      }),
    PACE,
    clock,
  )
})

/** Ends the piece that is being done. */
async function end(): Promise<void> {
  finish?.()
  await new Promise(setImmediate)
}

/** Lets time pass, and what is begun then begin. */
async function pass(milliseconds: number): Promise<void> {
  clock.pass(milliseconds)
  await new Promise(setImmediate)
}

test('what is wanted is done once for all, after the pause from the first', async () => {
  work.want()
  await pass(300)
  work.want()
  await pass(199)
  expect(begun).toBe(0)
  await pass(1)
  expect(begun).toBe(1)
  await end()
  await pass(PACE.beat - 1)
  expect(begun).toBe(1)
})

test('nothing is done that nobody has ever wanted', async () => {
  await pass(PACE.beat * 10)
  expect([begun, clock.waiting()]).toEqual([0, 0])
})

test('what was done once is done again at each beat', async () => {
  work.want()
  await pass(PACE.pause)
  await end()
  await pass(PACE.beat)
  expect(begun).toBe(2)
  await end()
  await pass(PACE.beat)
  expect(begun).toBe(3)
})

test('what is wanted while it is being done is done once more, after the pause', async () => {
  work.want()
  await pass(PACE.pause)
  work.want()
  await end()
  await pass(PACE.pause - 1)
  expect(begun).toBe(1)
  await pass(1)
  expect(begun).toBe(2)
})

test('two pieces are never done at the same time', async () => {
  work.want()
  await pass(PACE.pause)
  work.want()
  await pass(PACE.pause)
  expect(begun).toBe(1)
  await end()
  expect(begun).toBe(2)
  await end()
  await pass(PACE.beat - 1)
  expect(begun).toBe(2)
})

describe('once it is closed', () => {
  test('what is wanted still is done at once and waited for', async () => {
    work.want()
    let isClosed = false
    const closing = work.close().then(() => {
      isClosed = true
    })
    await pass(0)
    expect([begun, isClosed]).toEqual([1, false])
    await end()
    await closing
    expect(clock.waiting()).toBe(0)
  })

  test('nothing more is done', async () => {
    await work.close()
    work.want()
    await pass(PACE.beat * 2)
    expect([begun, clock.waiting()]).toEqual([0, 0])
  })

  test('what is being done is waited for, and not repeated', async () => {
    work.want()
    await pass(PACE.pause)
    const closing = work.close()
    await end()
    await closing
    await pass(PACE.beat * 2)
    expect([begun, clock.waiting()]).toEqual([1, 0])
  })
})
