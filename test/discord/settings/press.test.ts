import { describe, expect, test } from 'vitest'
import { REACHES } from '../../../src/core/settings/place.ts'
import { FIELDS } from '../../../src/core/settings/policy.ts'
import { type Act, decodePress, encodePress, isPress, START, turned } from '../../../src/discord/settings/press.ts'

const ACTS: readonly Act[] = ['show', 'reach', 'choose', 'set', 'first', 'edit', 'reset', 'undo']

test('every press comes back from its id, which Discord takes', () => {
  for (const reach of REACHES)
    for (const page of ['main', 'history', ...FIELDS] as const)
      for (const act of ACTS)
        for (const field of [undefined, ...FIELDS]) {
          const press = { spot: { reach, page, part: 99, turn: 9 }, act, field, menu: 3 }
          const id = encodePress(press)
          expect(id.length).toBeLessThanOrEqual(100)
          expect(decodePress(id)).toEqual(press)
        }
})

describe('an id that no panel has is not understood', () => {
  const good = encodePress({ spot: START, act: 'set', field: 'excerpts' })

  test.each([
    'settings:',
    'settings:0:channel',
    good.replace('channel', 'everywhere'),
    good.replace('main', 'secret'),
    good.replace(':set:', ':delete:'),
    good.replace('excerpts', 'toString'),
    good.replace('excerpts', '__proto__'),
    good.replace('settings:0', 'settings:-1'),
    good.replace('settings:0', 'settings:00'),
    `${good}:1`,
    `${good}|x`,
    good.replace(':0:', ':1e1:'),
  ])('%s', (id) => {
    expect(decodePress(id)).toBeUndefined()
  })
})

test('the button of an answer is none of a panel’s, whatever the commands are called', () => {
  expect(['settings|query=a', 'settings-help|query=a', 'rift-settings', 'rift|query=settings:'].map(isPress)).toEqual([
    false,
    false,
    false,
    false,
  ])
})

test('an update has new ids', () => {
  expect(encodePress({ spot: turned(START), act: 'undo' })).not.toBe(encodePress({ spot: START, act: 'undo' }))
  expect(turned({ ...START, turn: 9 })).toEqual(START)
})
