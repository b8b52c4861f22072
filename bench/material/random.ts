/** A source of numbers from 0 up to 1, the same ones for the same seed. */
export type Random = () => number

/** Source: T. Ettinger, Mulberry32, a generator of 32-bit state. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A whole number from 0 up to `end`. */
export const below = (end: number, random: Random): number => Math.floor(random() * end)

/** One of these. Throws when there is none. */
export function pick<T>(items: readonly T[], random: Random): T {
  const item = items[below(items.length, random)]
  if (item === undefined) throw new RangeError('Cannot pick an item: there is none')
  return item
}
