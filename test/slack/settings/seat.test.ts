import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { blockOf, wordsOf } from '../../given/slack-settings.ts'
import { MEMBER, openSettingsRoom, type SettingsRoom } from '../../given/slack-settings-room.ts'

let room: SettingsRoom

beforeEach(async () => {
  room = await openSettingsRoom()
})

afterEach(() => room.close())

describe('a view that was changed by hand', () => {
  const metadata = (over: object) => ({
    view: { private_metadata: JSON.stringify({ channel: 'C0GENERAL', reach: 'channel', from: 'command', ...over }) },
  })

  test('to another channel is about that channel, and who made the first may not change it', async () => {
    room.slack.channels.set('C0GENERAL', { creator: MEMBER })
    const screen = await room.opened({ user: MEMBER })
    const excerpts = blockOf(screen, 'excerpts')
    const { errors } = await room.slack.submit(screen, { [excerpts]: '2' }, metadata({ channel: 'C0OTHER' }))
    expect(Object.keys(errors)).not.toEqual([])
    expect(await room.settings({ channel: 'C0OTHER' })).toEqual({})
    expect(room.refusals()[0]).toMatchObject({ particulars: { person: MEMBER, channel: 'C0OTHER' } })
  })

  test('to the workspace is refused to who may change only the channel', async () => {
    room.slack.channels.set('C0GENERAL', { creator: MEMBER })
    const screen = await room.opened({ user: MEMBER })
    const { errors } = await room.slack.submit(screen, { [blockOf(screen, 'excerpts')]: '2' }, metadata({ reach: 'workspace' }))
    expect(Object.values(errors)[0]).toContain('it takes somebody who may manage all of this workspace')
    await room.choose(screen, 'settings:reach', 'workspace')
    await room.shown((it) => wordsOf(it).includes('it takes somebody who may manage all of this workspace'))
    expect(await room.settings()).toEqual({})
  })

  test('to another workspace is about the one that Slack says', async () => {
    const screen = await room.opened()
    await room.slack.submit(screen, { [blockOf(screen, 'excerpts')]: '2' }, metadata({ workspace: 'T0OTHER', team: 'T0OTHER' }))
    expect(await room.settings()).toEqual({ 'C0GENERAL excerpts': 2 })
    expect(await room.settings({ workspace: 'T0OTHER' })).toEqual({})
  })

  test('by an admin of another workspace is refused', async () => {
    const screen = await room.opened()
    room.slack.users.set('U0FOREIGN', { is_admin: true, team_id: 'T0OTHER' })
    const user = { id: 'U0FOREIGN', name: 'foreign', team_id: 'T0OTHER' }
    const excerpts = blockOf(screen, 'excerpts')
    expect(Object.values((await room.slack.submit(screen, { [excerpts]: '2' }, { user })).errors)[0]).toContain('it takes somebody')
    await room.slack.submit(screen, {}, { user, team: { id: 'T0OTHER', domain: 'other' } })
    expect(await room.settings()).toEqual({})
    expect(room.refusals()).toMatchObject([{ particulars: { person: 'U0FOREIGN' } }])
  })

  test('with a field that there is not changes nothing', async () => {
    const values = {
      'field:nonsense:x': { 'settings:input:line': { type: 'plain_text_input', value: 'x' } },
      other: { x: { type: 'plain_text_input', value: 'x' } },
    }
    const screen = await room.opened()
    await expect(room.slack.submit(screen, {}, { view: { state: { values } } })).rejects.toThrow('Cannot show an error')
    expect(await room.settings()).toEqual({})
  })
})
