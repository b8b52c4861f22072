import { describe, expect, test } from 'vitest'
import { scopeKey, scopeOf, scopesOf } from '../../../src/core/settings/place.ts'
import { placeOf } from '../../given/settings.ts'

const within = { platform: 'here', workspace: 'W' }

describe('the scopes of a place', () => {
  test.each([
    ['a channel', placeOf(), ['C', null]],
    ['a channel under another', placeOf({ parent: 'P' }), ['C', 'P', null]],
    ['a thread, under a channel, under a category', placeOf({ parent: 'P', grandparent: 'G' }), ['C', 'P', 'G', null]],
    ['a direct message', placeOf({ workspace: null, parent: 'P' }), []],
  ])('that is %s, the nearest first', (_, place, channels) => {
    expect(scopesOf(place)).toEqual(channels.map((channel) => ({ ...within, channel })))
  })
})

test('a reach that leads nowhere has no scope', () => {
  expect(scopeOf(placeOf(), 'parent')).toBeUndefined()
  expect(scopeOf(placeOf({ parent: 'P' }), 'grandparent')).toBeUndefined()
  expect(scopeOf(placeOf({ workspace: null }), 'channel')).toBeUndefined()
})

test('a scope is one word', () => {
  expect(
    [
      { ...within, channel: 'C' },
      { ...within, channel: null },
    ].map(scopeKey),
  ).toEqual(['channel:C', 'workspace:W'])
})
