import { afterEach, beforeEach, expect, test } from 'vitest'
import { opened, openSettingsRoom, type SettingsRoom, wordsOf } from '../../given/discord-settings-room.ts'
import { CHANNEL_ID } from '../../support/discord/place.ts'

let room: SettingsRoom

beforeEach(async () => {
  room = await openSettingsRoom()
})

afterEach(() => room.close())

test('what was chosen and is gone is marked, and can be taken away', async () => {
  await room.set('topicsBlocked', ['old', 'rafah'])
  const it = await opened(room.moderator())
  await it.choose(['choose'], 'Topics kept out')
  expect(it.screen().words).toContain(String.raw`old \(no longer there\)`)
  expect(wordsOf(await it.choose(['set', 'topicsBlocked'], 'old (no longer there)', 'Rafah', 'Gaza'))).toContain('there is no old')
  await it.choose(['set', 'topicsBlocked'], 'Rafah', 'Gaza')
  expect((await room.changes())[0]).toEqual([CHANNEL_ID, 'topicsBlocked', ['rafah', 'gaza']])
})
