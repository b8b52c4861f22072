import { describe, expect, test } from 'vitest'
import { decodeSpot, encodeSpot, isReach, type Spot } from '../../../src/slack/settings/spot.ts'

test.each<Spot>([
  { channel: 'C0GENERAL', reach: 'channel', from: 'command' },
  { channel: 'G0PRIVATE', reach: 'workspace', from: 'command' },
  { channel: '', reach: 'workspace', from: 'home' },
])('%j is read as it was written', (spot) => {
  expect(decodeSpot(encodeSpot(spot))).toEqual(spot)
})

describe('what was not written here is no spot', () => {
  test.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['no object', 'null'],
    ['a number', '5'],
    ['a channel that is none', '{"channel":"general","reach":"channel","from":"command"}'],
    ['a channel that is a path', '{"channel":"C0/../C1","reach":"channel","from":"command"}'],
    ['a list of channels', '{"channel":["C0GENERAL"],"reach":"channel","from":"command"}'],
    ['a channel’s settings without a channel', '{"channel":"","reach":"channel","from":"home"}'],
    ['another reach', '{"channel":"C0GENERAL","reach":"parent","from":"command"}'],
    ['another origin', '{"channel":"C0GENERAL","reach":"channel","from":"elsewhere"}'],
    ['something missing', '{"channel":"C0GENERAL","reach":"channel"}'],
  ])('%s', (_, metadata) => {
    expect(decodeSpot(metadata)).toBeUndefined()
  })
})

test('what is more than a spot is left out', () => {
  expect(decodeSpot('{"channel":"C0","reach":"channel","from":"home","workspace":"T1"}')).toEqual({
    channel: 'C0',
    reach: 'channel',
    from: 'home',
  })
})

test('without a channel only the workspace can be seen', () => {
  expect(['channel', 'workspace', 'parent'].map((reach) => [isReach(reach, 'C0'), isReach(reach, '')])).toEqual([
    [true, false],
    [true, true],
    [false, false],
  ])
})
