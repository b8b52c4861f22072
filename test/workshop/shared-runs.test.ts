import { describe, expect, test } from 'vitest'
import { createRunFinder } from '../../src/workshop/shared-runs.ts'

const SOURCE = 'A rift.\n\nThe offensive in Rafah began in May, and nobody’s tanks went back before the\nwinter came. Aid was stopped.\n'
const runsOf = createRunFinder(SOURCE)

test('eight words in a row are found, with the line they begin on in the source', () => {
  expect(runsOf('It says: “the offensive in Rafah began in May and” then stopped.')).toEqual([
    { words: 'the offensive in Rafah began in May and', sourceLine: 3 },
  ])
})

test('a longer run is told once, as long as it is, over line breaks and apostrophes of any kind', () => {
  expect(runsOf("In May, and nobody's tanks\nwent back before the winter came, they said.")).toEqual([
    { words: "In May, and nobody's tanks went back before the winter came", sourceLine: 3 },
  ])
})

describe('what is no copy', () => {
  test.each([
    ['seven words', 'The offensive in Rafah began in May.'],
    ['another order', 'In May began the offensive in Rafah, and tanks of nobody went back.'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(runsOf(text)).toEqual([])
  })
})

test('two runs are two, and of several places in the source the one that goes on longest counts', () => {
  const find = createRunFinder('a b c d e f g h x\na b c d e f g h i j\nq r s t u v w y')
  expect(find('a b c d e f g h i j z q r s t u v w y')).toEqual([
    { words: 'a b c d e f g h i j', sourceLine: 2 },
    { words: 'q r s t u v w y', sourceLine: 3 },
  ])
})
