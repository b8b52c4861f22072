import type { ViewStateValue } from '@slack/bolt'
import { expect, test } from 'vitest'
import { blockId, type Entry } from '../../../src/slack/settings/entry.ts'
import { changedEntries } from '../../../src/slack/settings/read-entries.ts'
import type { Spot } from '../../../src/slack/settings/spot.ts'

const spot: Spot = { channel: 'C0GENERAL', reach: 'channel', from: 'command' }

/** What is read of one input that showed something, and says something now. */
const read = (action: string, said: object, shown: Entry = { value: 'before' }) => {
  const block = blockId({ field: 'notice', entry: shown }, spot)
  const values = { [block]: { [`settings:input:${action}`]: said as ViewStateValue } }
  return changedEntries({ state: { values } }, spot).map(({ entry }) => entry)
}

const chosen = (...names: readonly string[]) => ({ selected_options: names.map((value) => ({ value })) })

test.each<[string, object, Entry]>([
  ['choice', { selected_option: { value: '"private"' } }, { value: 'private' }],
  ['choice', { selected_option: { value: '2' } }, { value: 2 }],
  ['choice', { selected_option: { value: 'false' } }, { value: false }],
  ['choice', { selected_option: { value: '=inherited' } }, 'inherited'],
  ['choice', { selected_option: { value: 'forged' } }, { value: 'forged' }],
  ['choice', {}, { value: undefined }],
  ['number', { value: '30' }, { value: 30 }],
  ['number', { value: null }, { value: null }],
  ['line', { value: '30' }, { value: '30' }],
  ['line', { value: null }, { value: null }],
  ['people', { selected_users: ['U0BOB'] }, { value: ['U0BOB'] }],
  ['conversation', { selected_conversation: 'C0AUDIT' }, { value: 'C0AUDIT' }],
  ['conversation', { selected_conversation: null }, { value: null }],
  ['all', chosen('gaza'), { value: ['gaza'] }],
  ['all', chosen(), { value: null }],
  ['empty', chosen(), { value: [] }],
])('a %s of %j says %j', (action, said, entry) => {
  expect(read(action, said)).toEqual([entry])
})

test('what says the same as it showed is not read, nor is what is no input of a field', () => {
  expect(read('line', { value: 'A line' }, { value: 'A line' })).toEqual([])
  expect(read('colour', { value: 'red' })).toEqual([])
  expect(
    changedEntries({ state: { values: { other: { 'settings:input:line': { type: 'plain_text_input', value: 'x' } } } } }, spot),
  ).toEqual([])
})
