import { expect, test } from 'vitest'
import { createRandom } from '../../../bench/material/random.ts'
import { createZipf } from '../../../bench/material/zipf.ts'

test('the second place comes up half as often as the first, the tenth a tenth as often', () => {
  const [draw, random] = [createZipf(100, 0), createRandom(1)]
  const counts = new Array<number>(100).fill(0)
  for (let round = 0; round < 100_000; round++) {
    const place = draw(random)
    counts[place] = (counts[place] ?? 0) + 1
  }
  expect((counts[1] ?? 0) / (counts[0] ?? 0)).toBeCloseTo(1 / 2, 1)
  expect((counts[9] ?? 0) / (counts[0] ?? 0)).toBeCloseTo(1 / 10, 1)
})

test.each([
  ['least', 0, 0],
  ['greatest', 1 - 2 ** -32, 99],
])('the %s number draws a place that there is', (_, number, place) => {
  expect(createZipf(100, 2.7)(() => number)).toBe(place)
})
