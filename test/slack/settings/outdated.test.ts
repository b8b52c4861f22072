import { afterEach, beforeEach, expect, test } from 'vitest'
import { wordsOf } from '../../given/slack-settings.ts'
import { openSettingsRoom, type SettingsRoom } from '../../given/slack-settings-room.ts'

let room: SettingsRoom

beforeEach(async () => {
  room = await openSettingsRoom()
})

afterEach(() => room.close())

test.each([
  '',
  'nonsense',
  '{}',
  'null',
  '[]',
  '{"channel":"x","reach":"channel","from":"command"}',
  '{"channel":"","reach":"channel","from":"home"}',
])('a view that was changed by hand to %j shows how to open it again, and is logged', async (private_metadata) => {
  const screen = await room.opened()
  await room.slack.act(screen, { action_id: 'settings:undo' }, { over: { view: { private_metadata } } })
  await room.shown((it) => wordsOf(it).includes('Open the settings again with'))
  await room.slack.submit(await room.opened(), {}, { view: { private_metadata } })
  expect(wordsOf(room.slack.modals().at(-1) ?? screen)).toContain('/rift-settings')
  expect(room.refusals()).toHaveLength(2)
})
