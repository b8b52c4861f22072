import { expect, test } from 'vitest'
import { eachMidnight } from '../src/each-midnight.ts'
import { createClock } from './given/clock.ts'

test('the work is done at the beginning of each day in UTC, and not before', () => {
  const clock = createClock('2026-11-25T15:00:00Z')
  const done: string[] = []
  eachMidnight(() => done.push(new Date(clock.now()).toISOString()), clock)
  clock.passUntil('2026-11-25T23:59:59Z')
  expect(done).toEqual([])
  clock.passUntil('2026-11-27T12:00:00Z')
  expect(done).toEqual(['2026-11-26T00:00:00.000Z', '2026-11-27T00:00:00.000Z'])
})

test('it is done no more once it was ended', () => {
  const clock = createClock('2026-11-25T15:00:00Z')
  const done: string[] = []
  const end = eachMidnight(() => done.push('done'), clock)
  clock.passUntil('2026-11-26T01:00:00Z')
  end()
  clock.passUntil('2026-11-28T01:00:00Z')
  expect(done).toEqual(['done'])
})
