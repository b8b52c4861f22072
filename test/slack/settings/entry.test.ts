import { describe, expect, test } from 'vitest'
import { blockId, type Entry, fieldOfBlock, isChanged } from '../../../src/slack/settings/entry.ts'
import type { Spot } from '../../../src/slack/settings/spot.ts'

const spot: Spot = { channel: 'C0GENERAL', reach: 'channel', from: 'command' }
const changed = (field: string, shown: Entry, said: Entry) =>
  isChanged(blockId({ field, entry: shown }, spot), { field, entry: said }, spot)

test('a block knows its field', () => {
  expect(fieldOfBlock(blockId({ field: 'notice', entry: 'inherited' }, spot))).toBe('notice')
  expect(['controls:channel', '', 'fieldnotice:x'].map(fieldOfBlock)).toEqual([undefined, undefined, undefined])
})

describe('an input says something else than it showed', () => {
  test.each<[string, string, Entry, Entry, boolean]>([
    ['another value', 'excerpts', { value: 2 }, { value: 3 }, true],
    ['the same value', 'excerpts', { value: 2 }, { value: 2 }, false],
    ['the same as text', 'excerpts', { value: 2 }, { value: '2' }, true],
    ['the value that it inherited', 'excerpts', 'inherited', { value: 3 }, true],
    ['to be inherited', 'excerpts', { value: 3 }, 'inherited', true],
    ['to be inherited as before', 'excerpts', 'inherited', 'inherited', false],
    ['a value that is called so', 'notice', 'inherited', { value: 'inherited' }, true],
    ['nothing', 'notice', { value: null }, { value: null }, false],
    ['nothing where there was something', 'notice', { value: 'A line' }, { value: null }, true],
    ['topics in another order', 'topicsBlocked', { value: ['a', 'b'] }, { value: ['b', 'a'] }, false],
    ['other topics', 'topicsBlocked', { value: ['a', 'b'] }, { value: ['a'] }, true],
    [
      'collections in another order, of which the first is the usual one',
      'collections',
      { value: ['a', 'b'] },
      { value: ['b', 'a'] },
      true,
    ],
    ['all collections', 'collections', { value: ['a'] }, { value: null }, true],
  ])('%s', (_, field, shown, said, wanted) => {
    expect(changed(field, shown, said)).toBe(wanted)
  })
})

test('an id is another for another channel, for the workspace, and for another field', () => {
  const shown = { field: 'notice', entry: { value: null } }
  const ids = [
    blockId(shown, spot),
    blockId(shown, { ...spot, channel: 'C0OTHER' }),
    blockId(shown, { ...spot, reach: 'workspace' }),
    blockId({ ...shown, field: 'excerpts' }, spot),
  ]
  expect(new Set(ids).size).toBe(4)
  expect(blockId(shown, { ...spot, from: 'home' })).toBe(ids[0])
  expect(Math.max(...ids.map(({ length }) => length))).toBeLessThan(60)
})
