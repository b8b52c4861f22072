import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  EPHEMERAL,
  isPrivate,
  MANAGE_CHANNELS,
  opened,
  openSettingsRoom,
  person,
  ROLE,
  type SettingsRoom,
  wordsOf,
} from '../../given/discord-settings-room.ts'
import { screenOf } from '../../given/screen.ts'
import { pingsOf } from '../../support/discord/pings.ts'
import { CHANNEL_ID } from '../../support/discord/place.ts'
import type { Reply } from '../../support/discord/server.ts'

let room: SettingsRoom

beforeEach(async () => {
  room = await openSettingsRoom()
})

afterEach(() => room.close())

describe('/rift-settings', () => {
  test('shows whoever manages the channel what holds in it and where that comes from, privately and without a ping', async () => {
    await room.set('visibility', 'private', null)
    const it = room.moderator()
    const reply = await it.open()
    expect([reply.type, isPrivate(reply), pingsOf(reply.data)]).toEqual([4, true, []])
    expect(it.screen().words).toContain(`Applies to: <#${CHANNEL_ID}>`)
    expect(it.screen().words).toContain('**Who sees an answer** · from the whole server or workspace')
    expect(it.screen().words).toContain('**Excerpts per answer** · by default')
    expect(it.screen().menu('set', 'visibility').chosen).toEqual(['As inherited: private'])
    expect(reply.after).toBeLessThan(1500)
  })

  test('is refused to a member, who is told who can, and it is logged', async () => {
    const reply = await room.member().open()
    expect(isPrivate(reply)).toBe(true)
    expect(wordsOf(reply)).toContain('it takes somebody who may manage this channel')
    expect(room.refusals()).toMatchObject([{ particulars: { person: '700000000000000003', channel: CHANNEL_ID } }])
  })

  test('opens for a manager by role', async () => {
    await room.set('managerRoles', [ROLE], null)
    const it = await opened(room.somebody(person('700000000000000004', { roles: [ROLE] })))
    await it.choose(['set', 'excerpts'], '2 excerpts')
    expect(await room.changes()).toContainEqual([CHANNEL_ID, 'excerpts', 2])
  })

  test('opens for a manager by role from a button under /rift-help, which members do not see', async () => {
    await room.set('managerRoles', [ROLE], null)
    const manager = person('700000000000000004', { roles: [ROLE] })
    const { data } = await room.discord.slash('rift-help', {}, manager)
    const reply = await room.discord.click(screenOf(data['components']).button('Settings'), { ...manager, message: data })
    expect([reply.type, isPrivate(reply), wordsOf(reply)]).toEqual([4, true, expect.stringContaining('**Who sees an answer**')])
    const seen = await room.discord.slash('rift-help', {}, person('700000000000000003'))
    expect(screenOf(seen.data['components']).buttons).not.toContain('Settings')
    expect(room.refusals()).toEqual([])
  })

  test('in a direct message says that there are none', async () => {
    const reply = await room.discord.slash('rift-settings', {}, { context: 1 })
    expect(wordsOf(reply)).toContain('a direct message has none')
  })

  test('speaks the language of who asks, or that which was decided', async () => {
    const it = room.somebody({ ...person('700000000000000001', { permissions: MANAGE_CHANNELS }), locale: 'fr' })
    await it.open()
    expect(it.screen().words).toMatch(/Paramètres|Réglages/)
    await it.choose(['set', 'language'], 'español')
    expect(it.screen().words).toMatch(/Ajustes|Configuración/)
    expect(wordsOf(await room.member().open())).toContain('No se pueden cambiar estos ajustes')
  })
})

describe('a forged press is refused in private, changes nothing, and is logged', () => {
  const forge = (custom_id: string, over: object = {}) =>
    room.discord.interact({
      ...{
        type: 3,
        data: { custom_id, component_type: 3, values: ['public'] },
        message: { id: '1', flags: EPHEMERAL | 32768, components: [] },
      },
      ...over,
    })
  const SET = 'settings:0:channel:main:0:set:visibility:0'
  const stranger = person('700000000000000003')
  const trusted = person('700000000000000001', { permissions: MANAGE_CHANNELS })

  const refused = async (reply: Reply, words: string) => {
    expect([reply.type, isPrivate(reply)]).toEqual([4, true])
    expect(wordsOf(reply)).toContain(words)
    expect(await room.changes()).toEqual([])
    expect(room.refusals()).toHaveLength(1)
  }

  test.each([
    ['that sets', SET],
    ['that only looks', 'settings:0:channel:history:0:show::0'],
    ['that undoes', 'settings:0:channel:main:0:undo::0'],
    ['that resets', 'settings:0:channel:main:0:reset:visibility:0'],
    ['that opens a form', 'settings:0:channel:notice:0:edit:notice:0'],
    ['on the whole server', SET.replace('channel', 'workspace')],
  ])('by a member, on another’s panel, %s', async (_, id) => {
    await refused(await forge(id, stranger), 'it takes somebody who may manage')
  })

  test('by a member, a form that was never opened', async () => {
    const data = {
      custom_id: 'settings:0:channel:notice:0:edit:notice:0',
      components: [{ type: 18, component: { type: 4, custom_id: 'value', value: 'x' } }],
    }
    await refused(await forge('', { type: 5, data, message: undefined, ...stranger }), 'it takes somebody who may manage this channel')
  })

  test('for the whole server by who manages a channel', async () => {
    await refused(await forge(SET.replace('channel', 'workspace'), trusted), 'somebody who may manage all of this workspace')
  })

  test.each([
    'settings:',
    'settings:0:channel:main:0:drop:visibility:0',
    SET.replace('visibility', 'colour'),
    `${SET}0`,
    'settings:0:channel:main:0:set::0',
  ])('that no panel has: %s', async (id) => {
    await refused(await forge(id, trusted), 'of another version of Rift. Open the settings again with `/rift-settings`')
  })

  test('from an old panel after the role was lost', async () => {
    await room.set('managerRoles', [ROLE], null)
    const it = await opened(room.somebody(person('700000000000000004', { roles: [ROLE] })))
    const lost = it.as(person('700000000000000004'))
    const reply = await lost.choose(['set', 'excerpts'], '2 excerpts')
    expect([reply.type, isPrivate(reply), wordsOf(reply)]).toEqual([4, true, expect.stringContaining('or a manager named in the settings')])
    expect(await room.changes()).toHaveLength(1)
    expect(room.refusals()).toMatchObject([{ particulars: { person: '700000000000000004' } }])
  })

  test('with a value that no menu offers, by who may change it: the panel says so', async () => {
    const reply = await forge(SET, { ...trusted, data: { custom_id: SET, component_type: 3, values: ['secret'] } })
    expect([reply.type, wordsOf(reply)]).toEqual([7, expect.stringContaining('Cannot set “Who sees an answer”')])
    expect(await room.changes()).toEqual([])
  })

  test('on a public message, by who may change it, is answered beside it', async () => {
    const reply = await forge(SET, { ...trusted, message: { id: '1', flags: 32768, components: [] } })
    expect([reply.type, isPrivate(reply)]).toEqual([4, true])
  })
})
