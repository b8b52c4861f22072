import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { blockOf, wordsOf } from '../../given/slack-settings.ts'
import { ADMIN, MEMBER, openSettingsRoom, type SettingsRoom } from '../../given/slack-settings-room.ts'
import { textsOf } from '../../support/slack/texts.ts'
import type { Screen } from '../../support/slack/views.ts'

let room: SettingsRoom

beforeEach(async () => {
  room = await openSettingsRoom()
})

afterEach(() => room.close())

describe('the Home of the app', () => {
  const home = async (user: string, words: string) => {
    await expect.poll(() => wordsOfHome(user)).toContain(words)
    return room.slack.home(user) as Screen
  }
  const wordsOfHome = (user: string) => textsOf(room.slack.home(user)?.view['blocks']).join(' ')

  test('tells everybody how to ask, and logs no refusal', async () => {
    await room.slack.openHome(MEMBER)
    await home(MEMBER, 'Ask with a topic or a question')
    expect(wordsOfHome(MEMBER)).not.toContain('Excerpts per answer')
    expect(room.log.lines).toEqual([])
  })

  test('shows the settings of the workspace to who manages it, and opens them', async () => {
    await room.slack.openHome(ADMIN)
    const before = await home(ADMIN, 'Excerpts per answer')
    await room.press(before, 'settings:edit')
    const screen = await room.shown((it) => wordsOf(it).includes('Excerpts per answer'))
    await room.slack.submit(screen, { [blockOf(screen, 'excerpts')]: '5' })
    expect(await room.settings()).toEqual({ 'all excerpts': 5 })
    const after = await home(ADMIN, '5 excerpts')
    await room.press(after, 'settings:undo')
    await home(ADMIN, '(undone)')
    expect(await room.settings()).toEqual({})
  })

  test('opens the settings of a channel that is chosen', async () => {
    await room.slack.openHome(ADMIN)
    const screen = await home(ADMIN, 'Excerpts per answer')
    await room.press(screen, 'settings:channel', { type: 'conversations_select', selected_conversation: 'C0OTHER' })
    const modal = await room.shown((it) => wordsOf(it).includes('Excerpts per answer'))
    await room.slack.submit(modal, { [blockOf(modal, 'excerpts')]: '1' })
    expect(await room.settings({ channel: 'C0OTHER' })).toEqual({ 'C0OTHER excerpts': 1 })
  })

  test('says to who manages the workspace that the settings are away, and nothing to others', async () => {
    room.store.turn('broken')
    await room.slack.openHome(ADMIN)
    await home(ADMIN, 'the settings cannot be reached')
    await room.slack.openHome(MEMBER)
    expect(wordsOf(await home(MEMBER, 'Ask with'))).not.toContain('cannot be reached')
  })
})
