import type { Random } from './random.ts'

/** Draws a place from 0 up to `size`, in which the n-th place comes up 1 / (n + shift) as often as the first. */
export function createZipf(size: number, shift: number): (random: Random) => number {
  const sums = new Float64Array(size)
  let sum = 0
  for (let place = 0; place < size; place++) {
    sum += 1 / (place + 1 + shift)
    sums[place] = sum
  }
  return (random) => placeOf(random() * sum, sums)
}

/** The first place of which the running sum exceeds this one. */
function placeOf(target: number, sums: Float64Array): number {
  let [low, high] = [0, sums.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sums[middle] ?? 0) <= target) low = middle + 1
    else high = middle
  }
  return low
}
