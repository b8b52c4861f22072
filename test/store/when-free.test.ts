import { expect, test } from 'vitest'
import { whenFree } from '../../src/store/when-free.ts'

/** Work that fails so often before it succeeds, and how long that took. */
function working(failures: number, code: string) {
  const state = { time: 0, calls: 0 }
  const wait = async (milliseconds: number) => {
    state.time += milliseconds
  }
  const work = async () => {
    state.calls++
    if (state.calls <= failures) throw Object.assign(new Error('The database is locked'), { code })
    return 'done'
  }
  return { state, done: () => whenFree(work, { wait, now: () => state.time }) }
}

test('work waits while another process writes', async () => {
  const { done, state } = working(3, 'SQLITE_BUSY')
  expect([await done(), state.calls, state.time]).toEqual(['done', 4, 30])
})

test('but not longer than whoever asked would wait', async () => {
  const { done, state } = working(Number.POSITIVE_INFINITY, 'SQLITE_BUSY_SNAPSHOT')
  await expect(done()).rejects.toThrow('locked')
  expect(state.time).toBe(1500)
})

test('any other failure is one at once', async () => {
  const { done, state } = working(1, 'SQLITE_FULL')
  await expect(done()).rejects.toThrow()
  expect(state.calls).toBe(1)
})
