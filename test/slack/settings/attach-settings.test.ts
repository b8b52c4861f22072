import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { heldBy, wordsOf } from '../../given/slack-settings.ts'
import { ADMIN, MEMBER, openSettingsRoom, type SettingsRoom } from '../../given/slack-settings-room.ts'
import { textsOf } from '../../support/slack/texts.ts'

let room: SettingsRoom

beforeEach(async () => {
  room = await openSettingsRoom()
})

afterEach(() => room.close())

describe('the settings of a channel', () => {
  test('are shown to an admin in a modal that is there at once, each with who decided it', async () => {
    await room.set('visibility', 'private')
    await room.set('excerpts', 2, null)
    const exchange = await room.slack.command('/rift-settings', '', { user_id: ADMIN })
    expect(exchange.ack).toEqual({})
    const screen = await room.shown((it) => wordsOf(it).includes('Who sees an answer'))
    expect(heldBy(screen, 'visibility')).toBe('"private"')
    expect(heldBy(screen, 'excerpts')).toBe('=inherited')
    expect(wordsOf(screen)).toMatch(
      /Who sees an answer set here · .*Excerpts per answer from the whole .*workspace · .*As inherited: 2 excerpts/s,
    )
    expect(exchange.messages).toEqual([])
  })

  test('are refused to a member, who is told who can, and it is logged', async () => {
    const screen = await room.opened({ user: MEMBER })
    expect(wordsOf(screen)).toContain('it takes somebody who may manage this channel')
    expect(screen.view).not.toHaveProperty('submit')
    expect(room.refusals()).toMatchObject([{ level: 'warn', particulars: { person: MEMBER, channel: 'C0GENERAL' } }])
  })

  test('are shown to who made the channel, without those of the workspace', async () => {
    room.slack.channels.set('C0GENERAL', { creator: MEMBER })
    const screen = await room.opened({ user: MEMBER })
    expect(wordsOf(screen)).toContain('Excerpts per answer')
    expect(JSON.stringify(screen.view)).not.toContain('settings:reach')
    expect(wordsOf(await room.opened({ user: MEMBER, channel_id: 'C0OTHER' }))).toContain('it takes somebody who may manage this channel')
  })

  test('are shown to a manager by user group', async () => {
    room.slack.groups.set('S0MODS', { name: 'Moderators', users: [MEMBER] })
    await room.set('managerRoles', ['S0MODS'])
    const screen = await room.opened({ user: MEMBER })
    expect(heldBy(screen, 'managerRoles')).toEqual(['S0MODS'])
    expect(wordsOf(screen)).toContain('Moderators')
  })

  test('are in the language of who looks at them', async () => {
    room.slack.users.set(ADMIN, { is_admin: true, locale: 'fr-FR' })
    expect(wordsOf(await room.opened())).toContain('Extraits par réponse')
  })

  test('are in the language that was decided, also what is said to who is refused', async () => {
    room.slack.users.set(ADMIN, { is_admin: true, locale: 'fr-FR' })
    await room.set('language', 'ar')
    expect(wordsOf(await room.opened())).toContain('المقتطفات في الإجابة')
    expect(wordsOf(await room.opened({ user: MEMBER }))).toContain('تعذّر تغيير هذه الإعدادات')
  })
})

describe('what goes wrong', () => {
  test('a modal that Slack does not open is made up for by a message', async () => {
    room.slack.failNext('views.open', 200, { ok: false, error: 'expired_trigger_id' })
    const message = await (await room.slack.command('/rift-settings', '', { user_id: ADMIN })).message()
    expect(message.response_type).toBe('ephemeral')
    expect(textsOf(message.blocks).join(' ')).toContain('Something broke on our side')
    expect(room.log.said('error')).toEqual(['Could not answer in Slack'])
  })

  test('settings that are away are said to be, in the modal', async () => {
    room.store.turn('broken')
    expect(wordsOf(await room.opened())).toContain('the settings cannot be reached')
  })

  test('a modal that is closed before it is filled is nobody’s fault', async () => {
    room.slack.failNext('views.update', 200, { ok: false, error: 'not_found' })
    await room.slack.command('/rift-settings', '', { user_id: ADMIN })
    await expect.poll(() => room.slack.calls.at(-1)?.method).toBe('views.update')
    await (await room.slack.command('/rift', '#aid')).message()
    expect(room.log.said('error')).toEqual([])
  })

  test('in a modal is said there and logged, and ends nothing', async () => {
    const screen = await room.opened()
    room.slack.failNext('views.update', 500)
    await room.press(screen, 'settings:undo')
    await room.shown((it) => wordsOf(it).includes('Something broke on our side'))
    await expect.poll(() => room.log.said('error')).toEqual(['Could not show settings in Slack'])
    expect(wordsOf(await room.opened())).toContain('Excerpts per answer')
  })

  test('a direct message has no settings of its own to be mistaken for a channel’s', async () => {
    expect(wordsOf(await room.opened({ user: MEMBER, channel_id: 'D0DIRECT' }))).toContain('it takes somebody who may manage this channel')
  })
})
