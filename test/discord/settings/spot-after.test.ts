import { expect, test } from 'vitest'
import { type Act, START } from '../../../src/discord/settings/press.ts'
import { spotAfter } from '../../../src/discord/settings/spot-after.ts'

const spot = { ...START, page: 'topicsBlocked', part: 3 } as const

test('another reach or page is shown from its beginning', () => {
  expect(spotAfter({ spot, act: 'reach' }, ['workspace'])).toEqual({ ...spot, reach: 'workspace', part: 0 })
  expect(spotAfter({ spot, act: 'choose' }, ['notice'])).toEqual({ ...spot, page: 'notice', part: 0 })
})

test.each<[Act]>([['show'], ['undo']])('%s stays where it is', (act) => {
  expect(spotAfter({ spot, act }, [])).toBe(spot)
})

test.each<[Act]>([['set'], ['first'], ['edit'], ['reset']])('%s stays where it is, and is none without a field', (act) => {
  expect(spotAfter({ spot, act, field: 'notice' }, [])).toBe(spot)
  expect(spotAfter({ spot, act }, [])).toBeUndefined()
})

test.each<[Act, readonly string[]]>([
  ['reach', ['everywhere']],
  ['reach', []],
  ['choose', ['colour']],
  ['choose', []],
])('%s of %j is in no panel', (act, chosen) => {
  expect(spotAfter({ spot, act }, chosen)).toBeUndefined()
})
