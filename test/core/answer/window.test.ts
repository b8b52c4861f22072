import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bestWindow, type Room, type Unit } from '../../../src/core/answer/window.ts'

/** Units one after the other, with a space between; written as `length:matches`, such as `5:ab 3:`. */
function unitsOf(line: string): readonly Unit[] {
  let offset = 0
  return line
    .split(' ')
    .filter(Boolean)
    .map((it) => {
      const [length = '0', matches = ''] = it.split(':')
      const start = offset
      offset = start + Number(length) + 1
      return { start, end: start + Number(length), words: 2, matches: [...matches] }
    })
}

const room = (characters: number, words = Number.POSITIVE_INFINITY): Room => ({ characters, words })

describe('the window', () => {
  test.each([
    ['holds most different matches', '5:a 5: 5:bc 5:', room(5), 2, 2],
    ['counts a match once, however often it stands there', '5:aaa 5: 5:bc', room(5), 2, 2],
    ['is the first of those that hold as many', '5:a 5: 5:b', room(5), 0, 0],
    ['holds what comes after, as long as it fits', '5:ab 5: 5: 5:', room(17), 0, 2],
    ['holds what comes before, as long as it fits', '5: 5: 5:ab', room(11), 1, 2],
    ['is everything that fits', '5: 5:a 5:', room(99), 0, 2],
    ['begins with the first when nothing matches', '5: 5: 5:', room(11), 0, 1],
    ['has no more words than may be shown', '5:a 5:b 5:c', room(99, 4), 0, 1],
    ['is the first unit when none fits', '50:a 50:b', room(10), 0, 0],
    ['passes over a unit that does not fit', '50:abc 5:a', room(10), 1, 1],
  ])('%s', (_, line, given, from, to) => {
    expect(bestWindow(unitsOf(line), given)).toEqual({ from, to })
  })

  test('of nothing is the first', () => {
    expect(bestWindow([], room(10))).toEqual({ from: 0, to: 0 })
  })
})

const units = fc
  .array(
    fc.tuple(
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 1, max: 6 }),
      fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 }),
    ),
    {
      minLength: 1,
      maxLength: 14,
    },
  )
  .map((parts) => {
    let offset = 0
    return parts.map(([length, words, matches]): Unit => {
      const start = offset
      offset = start + length + 1
      return { start, end: start + length, words, matches }
    })
  })

const fits = (all: readonly Unit[], from: number, to: number, { characters, words }: Room) =>
  (all[to]?.end ?? 0) - (all[from]?.start ?? 0) <= characters && all.slice(from, to + 1).reduce((sum, unit) => sum + unit.words, 0) <= words

const held = (all: readonly Unit[], from: number, to: number) => new Set(all.slice(from, to + 1).flatMap(({ matches }) => matches)).size

test('never is longer than the room, and holds as many different matches as any that fits', () => {
  fc.assert(
    fc.property(units, fc.integer({ min: 5, max: 120 }), fc.integer({ min: 2, max: 25 }), (all, characters, words) => {
      const given = { characters, words }
      const { from, to } = bestWindow(all, given)
      const windows = all.flatMap((_, first) =>
        all.flatMap((__, last) => (first <= last && fits(all, first, last, given) ? [[first, last] as const] : [])),
      )
      if (windows.length === 0) expect([from, to]).toEqual([0, 0])
      else {
        expect(fits(all, from, to, given)).toBe(true)
        expect(held(all, from, to)).toBe(Math.max(...windows.map(([first, last]) => held(all, first, last))))
      }
    }),
    { numRuns: 1000 },
  )
})

test('takes time in proportion to the number of units', () => {
  const timeOf = (count: number) => {
    const all = unitsOf(Array.from({ length: count }, (_, index) => (index === count - 1 ? '5:ab' : '5:a')).join(' '))
    const before = process.cpuUsage().user
    bestWindow(all, room(Number.POSITIVE_INFINITY))
    bestWindow(all, room(count * 3))
    return process.cpuUsage().user - before
  }
  timeOf(1000)
  expect(timeOf(200_000) / 1000).toBeLessThan(2000)
})
