import { describe, expect, test } from 'vitest'
import { isTombstoneLike, takeTombstones } from '../../../src/core/corpus/tombstone.ts'

test.each([
  ['{#old withdrawn: the publisher took it back}', { anchor: 'old', above: 0, withdrawn: 'the publisher took it back' }],
  ['{#old moved-to: new}', { anchor: 'old', above: 0, movedTo: 'new' }],
  ['{#old moved-to: #new}', { anchor: 'old', above: 0, movedTo: 'new' }],
])('%s is a tombstone', (line, tombstone) => {
  expect(takeTombstones(line)).toEqual({ tombstones: [tombstone], text: '' })
})

test('several in a row are taken, and what stands below them is left', () => {
  const { tombstones, text } = takeTombstones('{#a withdrawn: x}\n{#b moved-to: c}\n{#c ¶3}\nWords.')
  expect(tombstones.map(({ anchor, above }) => [anchor, above])).toEqual([
    ['a', 0],
    ['b', 1],
  ])
  expect(text).toBe('{#c ¶3}\nWords.')
})

describe('what is none is left as it is, and told when it looks like one', () => {
  test.each([
    ['{#a ¶3}\nWords.', false],
    ['Words {#a withdrawn: x}', false],
    ['{#a withdrawn}', true],
    ['{#a withdrawn: }', true],
    ['{#A withdrawn: x}', true],
    ['{#a movedTo: b}', true],
  ])('%s', (text, like) => {
    expect(takeTombstones(text)).toEqual({ tombstones: [], text })
    expect(isTombstoneLike(text)).toBe(like)
  })
})
