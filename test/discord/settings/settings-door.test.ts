import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { commands } from '../../../commands/index.ts'
import type { Platform } from '../../../src/core/platform.ts'
import type { SettingsDesk } from '../../../src/core/settings/settings-desk.ts'
import { createDiscord } from '../../../src/discord/discord.ts'
import { sampleDesk } from '../../given/desk.ts'
import { sampleDispatch, word } from '../../given/dispatch.ts'
import { createJournal, type Journal } from '../../given/journal.ts'
import { createMemoryStore, type MemoryStore } from '../../given/memory-store.ts'
import { screenOf } from '../../given/screen.ts'
import { createModerator, type Moderator } from '../../support/discord/moderator.ts'
import { pingsOf } from '../../support/discord/pings.ts'
import { CHANNEL_ID, GUILD_ID, userOf } from '../../support/discord/place.ts'
import { type DiscordServer, type Reply, startDiscordServer } from '../../support/discord/server.ts'

let discord: DiscordServer
let log: Journal
let store: MemoryStore
let desk: SettingsDesk
let bot: Platform

beforeEach(async () => {
  discord = await startDiscordServer()
  log = createJournal()
  store = createMemoryStore()
  desk = sampleDesk(log, store)
  const connection = { token: discord.token, guildId: undefined, api: discord.api }
  bot = createDiscord({ ...connection, commands, dispatch: sampleDispatch(log), word, desk, log })
  await bot.connect()
})

afterEach(async () => {
  await bot.disconnect()
  await discord.close()
})

const MANAGE_CHANNELS = String(1n << 4n)
const MANAGE_GUILD = String((1n << 4n) | (1n << 5n))
const ROLE = '555555555555555555'
const EPHEMERAL = 64

const person = (id: string, member: object = {}) => ({ member: { user: userOf(id, `user${id[0]}`), ...member } })
const moderator = () => createModerator(discord, person('700000000000000001', { permissions: MANAGE_CHANNELS }))
const owner = () => createModerator(discord, person('700000000000000002', { permissions: MANAGE_GUILD }))
const member = () => createModerator(discord, person('700000000000000003'))

const isPrivate = ({ data }: Reply) => (Number(data['flags']) & EPHEMERAL) !== 0
const wordsOf = ({ data }: Reply) => screenOf(data['components']).words
const refusals = () => log.lines.filter(({ level }) => level === 'warn')
const changes = async () => (await store.history({})).map(({ scope, field, after }) => [scope.channel, field, after])

const opened = async (who: Moderator) => {
  const reply = await who.open()
  expect(isPrivate(reply)).toBe(true)
  return who
}

describe('/rift-settings', () => {
  test('shows whoever manages the channel what holds in it and where that comes from, privately and without a ping', async () => {
    await store.change(
      [{ scope: { platform: 'discord', workspace: GUILD_ID, channel: null }, field: 'visibility', value: 'private' }],
      'ann',
    )
    const it = moderator()
    const reply = await it.open()
    expect([reply.type, isPrivate(reply), pingsOf(reply.data)]).toEqual([4, true, []])
    expect(it.screen().words).toContain(`Applies to: <#${CHANNEL_ID}>`)
    expect(it.screen().words).toContain('**Who sees an answer** · from the whole server or workspace')
    expect(it.screen().words).toContain('**Excerpts per answer** · by default')
    expect(it.screen().menu('set', 'visibility').chosen).toEqual(['As inherited: private'])
    expect(reply.after).toBeLessThan(1500)
  })

  test('is refused to a member, who is told who can, and it is logged', async () => {
    const reply = await member().open()
    expect(isPrivate(reply)).toBe(true)
    expect(wordsOf(reply)).toContain('it takes somebody who may manage this channel')
    expect(refusals()).toMatchObject([{ particulars: { person: '700000000000000003', channel: CHANNEL_ID } }])
  })

  test('opens for a manager by role', async () => {
    await store.change(
      [{ scope: { platform: 'discord', workspace: GUILD_ID, channel: null }, field: 'managerRoles', value: [ROLE] }],
      'ann',
    )
    const it = await opened(createModerator(discord, person('700000000000000004', { roles: [ROLE] })))
    await it.choose(['set', 'excerpts'], '2 excerpts')
    expect(await changes()).toContainEqual([CHANNEL_ID, 'excerpts', 2])
  })

  test('opens for a manager by role from a button under /rift-help, which members do not see', async () => {
    await store.change(
      [{ scope: { platform: 'discord', workspace: GUILD_ID, channel: null }, field: 'managerRoles', value: [ROLE] }],
      'ann',
    )
    const manager = person('700000000000000004', { roles: [ROLE] })
    const { data } = await discord.slash('rift-help', {}, manager)
    const reply = await discord.click(screenOf(data['components']).button('Settings'), { ...manager, message: data })
    expect([reply.type, isPrivate(reply), wordsOf(reply)]).toEqual([4, true, expect.stringContaining('**Who sees an answer**')])
    const seen = await discord.slash('rift-help', {}, person('700000000000000003'))
    expect(screenOf(seen.data['components']).buttons).not.toContain('Settings')
    expect(refusals()).toEqual([])
  })

  test('in a direct message says that there are none', async () => {
    const reply = await discord.slash('rift-settings', {}, { context: 1 })
    expect(wordsOf(reply)).toContain('a direct message has none')
  })

  test('speaks the language of who asks, or that which was decided', async () => {
    const it = createModerator(discord, { ...person('700000000000000001', { permissions: MANAGE_CHANNELS }), locale: 'fr' })
    await it.open()
    expect(it.screen().words).toMatch(/Paramètres|Réglages/)
    await it.choose(['set', 'language'], 'español')
    expect(it.screen().words).toMatch(/Ajustes|Configuración/)
    const member = createModerator(discord, person('700000000000000003'))
    expect(wordsOf(await member.open())).toContain('No se pueden cambiar estos ajustes')
  })
})

describe('a change', () => {
  test('is made in the channel, said, and shown in the place of the panel', async () => {
    const it = await opened(moderator())
    const reply = await it.choose(['set', 'visibility'], 'private')
    expect(reply.type).toBe(7)
    expect(wordsOf(reply)).toContain('Saved: Who sees an answer: inherited → private')
    expect(it.screen().menu('set', 'visibility').chosen).toEqual(['private'])
    expect(it.screen().words).toContain('**Who sees an answer** · set here')
    expect(await changes()).toEqual([[CHANNEL_ID, 'visibility', 'private']])
  })

  test('of a switch, a number and a choice is one press each', async () => {
    const it = await opened(moderator())
    await it.choose(['set', 'enabled'], 'off')
    await it.choose(['set', 'excerpts'], '2 excerpts')
    await it.choose(['set', 'length'], 'long')
    expect(await changes()).toEqual([
      [CHANNEL_ID, 'length', 'long'],
      [CHANNEL_ID, 'excerpts', 2],
      [CHANNEL_ID, 'enabled', false],
    ])
  })

  test('can be reset and undone', async () => {
    const it = await opened(moderator())
    await it.choose(['set', 'excerpts'], '2 excerpts')
    await it.choose(['set', 'excerpts'], 'Reset to inherited')
    expect(it.screen().menu('set', 'excerpts').chosen).toEqual(['As inherited: 3 excerpts'])
    const undone = await it.press('Undo the last change')
    expect(wordsOf(undone)).toContain('Undone: Excerpts per answer: inherited → 2 excerpts')
    expect(it.screen().menu('set', 'excerpts').chosen).toEqual(['2 excerpts'])
  })

  test('of a line is written in a form that has what holds now', async () => {
    const it = await opened(moderator())
    await it.choose(['choose'], 'Line below answers')
    await it.write('Edit', '  Contested topic  ')
    expect(await changes()).toEqual([[CHANNEL_ID, 'notice', 'Contested topic']])
    const { data, type } = await it.press('Edit')
    expect([type, JSON.stringify(data)]).toEqual([9, expect.stringContaining('"value":"Contested topic"')])
    await it.write('Edit', '')
    expect((await changes())[0]).toEqual([CHANNEL_ID, 'notice', null])
  })

  test.each([['9999'], ['-1'], ['soon'], [''], ['1.5']])(
    'to a number that cannot be, %j, is refused in words, and the old one stays',
    async (line) => {
      const it = await opened(moderator())
      await it.choose(['choose'], 'Pause per person')
      await it.choose(['set', 'askerCooldown'], '30 seconds')
      const reply = await it.write('Edit', line)
      expect(wordsOf(reply)).toContain('a whole number of seconds from 0 to 3')
      expect(it.screen().menu('set', 'askerCooldown').chosen).toEqual(['30 seconds'])
      expect(await changes()).toHaveLength(1)
    },
  )

  test.each([[' 45 '], ['٤٥'], ['۴۵']])('to a number that no menu has, %j, is shown in the menu from then on', async (line) => {
    const it = await opened(moderator())
    await it.choose(['choose'], 'Pause in the channel')
    await it.write('Edit', line)
    expect(it.screen().menu('set', 'channelCooldown').chosen).toEqual(['45 seconds'])
  })

  test('of a list adds and takes away what the menu had, and no more', async () => {
    const it = await opened(moderator())
    await it.choose(['choose'], 'Topics kept out')
    expect(it.screen().menu('set', 'topicsBlocked').offered).toEqual(['Gaza', 'Rafah', 'Weapons'])
    await it.choose(['set', 'topicsBlocked'], 'Rafah', 'Gaza')
    expect(it.screen().words).toContain('**Rafah, Gaza** · set here')
    await it.choose(['set', 'topicsBlocked'], 'Weapons')
    expect((await changes())[0]).toEqual([CHANNEL_ID, 'topicsBlocked', ['weapons']])
  })

  test('of a list to nothing means all where it would leave nothing to ask', async () => {
    const it = await opened(moderator())
    await it.choose(['choose'], 'Topics allowed')
    await it.choose(['set', 'topicsAllowed'], 'Gaza')
    await it.choose(['set', 'topicsAllowed'])
    expect((await changes())[0]).toEqual([CHANNEL_ID, 'topicsAllowed', null])
  })

  test('puts one of the chosen collections first', async () => {
    const it = await opened(moderator())
    await it.choose(['choose'], 'Collections')
    await it.choose(['set', 'collections'], 'guide', 'rift')
    expect(it.screen().menu('first', 'collections').chosen).toEqual(['1. guide'])
    await it.choose(['first', 'collections'], '2. rift')
    expect((await changes())[0]).toEqual([CHANNEL_ID, 'collections', ['rift', 'guide']])
  })

  test('of managers is made in a menu of Discord’s own', async () => {
    const it = await opened(moderator())
    await it.choose(['choose'], 'Managers by role')
    await it.choose(['set', 'managerRoles'], ROLE)
    expect(it.screen().menu('set', 'managerRoles').chosen).toEqual([ROLE])
    expect(it.screen().words).toContain(`<@&${ROLE}>`)
    await it.choose(['set', 'managerRoles'])
    expect((await changes())[0]).toEqual([CHANNEL_ID, 'managerRoles', []])
  })

  test('reaches the whole server for who may manage it, and has a channel for notes on changes there', async () => {
    const it = await opened(owner())
    await it.choose(['reach'], 'The whole server or workspace')
    await it.choose(['set', 'share'], 'nobody')
    await it.choose(['choose'], 'Channel for notes on changes')
    await it.choose(['set', 'auditChannel'], CHANNEL_ID)
    expect(await changes()).toEqual([
      [null, 'auditChannel', CHANNEL_ID],
      [null, 'share', 'nobody'],
    ])
    await it.choose(['reach'], 'This channel')
    expect(it.screen().words).not.toContain('Channel for notes on changes')
  })

  test('is among the last changes, with who made it', async () => {
    const it = await opened(moderator())
    await it.press('Last changes')
    expect(it.screen().words).toContain('Nothing has been changed here yet.')
    await it.press('Back')
    await it.choose(['set', 'length'], 'short')
    await it.press('Last changes')
    expect(it.screen().words).toMatch(/<@700000000000000001> · Length of excerpts: inherited → short/)
  })
})

describe('two moderators at once', () => {
  test('lose nothing of each other’s, and a panel shows what the other changed', async () => {
    const [one, two] = [await opened(moderator()), await opened(owner())]
    await Promise.all([one.choose(['set', 'excerpts'], '2 excerpts'), two.choose(['set', 'length'], 'short')])
    await one.press('Refresh')
    expect([one.screen().menu('set', 'excerpts').chosen, one.screen().menu('set', 'length').chosen]).toEqual([['2 excerpts'], ['short']])
    expect(await changes()).toHaveLength(2)
  })

  test('with one list keep what the other added meanwhile', async () => {
    const [one, two] = [await opened(moderator()), await opened(owner())]
    for (const it of [one, two]) await it.choose(['choose'], 'Managers by name')
    await one.choose(['set', 'managerPeople'], '700000000000000008')
    await two.choose(['set', 'managerPeople'], '700000000000000009')
    expect((await changes())[0]).toEqual([CHANNEL_ID, 'managerPeople', ['700000000000000008', '700000000000000009']])
  })

  test('who want the same are told that it is so already', async () => {
    const [one, two] = [await opened(moderator()), await opened(owner())]
    await one.choose(['set', 'length'], 'short')
    const reply = await two.choose(['set', 'length'], 'short')
    expect([reply.type, wordsOf(reply)]).toEqual([7, expect.stringContaining('it is so already')])
    expect(two.screen().menu('set', 'length').chosen).toEqual(['short'])
  })
})

describe('a forged press is refused in private, changes nothing, and is logged', () => {
  const forge = (custom_id: string, over: object = {}) =>
    discord.interact({
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
    expect(await changes()).toEqual([])
    expect(refusals()).toHaveLength(1)
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
    await store.change(
      [{ scope: { platform: 'discord', workspace: GUILD_ID, channel: null }, field: 'managerRoles', value: [ROLE] }],
      'ann',
    )
    const it = await opened(createModerator(discord, person('700000000000000004', { roles: [ROLE] })))
    const lost = it.as(person('700000000000000004'))
    const reply = await lost.choose(['set', 'excerpts'], '2 excerpts')
    expect([reply.type, isPrivate(reply), wordsOf(reply)]).toEqual([4, true, expect.stringContaining('or a manager named in the settings')])
    expect(await changes()).toHaveLength(1)
    expect(refusals()).toMatchObject([{ particulars: { person: '700000000000000004' } }])
  })

  test('with a value that no menu offers, by who may change it: the panel says so', async () => {
    const reply = await forge(SET, { ...trusted, data: { custom_id: SET, component_type: 3, values: ['secret'] } })
    expect([reply.type, wordsOf(reply)]).toEqual([7, expect.stringContaining('Cannot set “Who sees an answer”')])
    expect(await changes()).toEqual([])
  })

  test('on a public message, by who may change it, is answered beside it', async () => {
    const reply = await forge(SET, { ...trusted, message: { id: '1', flags: 32768, components: [] } })
    expect([reply.type, isPrivate(reply)]).toEqual([4, true])
  })
})

test('who takes the right from themselves is told both', async () => {
  await store.change(
    [{ scope: { platform: 'discord', workspace: GUILD_ID, channel: CHANNEL_ID }, field: 'managerRoles', value: [ROLE] }],
    'ann',
  )
  const it = await opened(createModerator(discord, person('700000000000000004', { roles: [ROLE] })))
  await it.choose(['choose'], 'Managers by role')
  const reply = await it.choose(['set', 'managerRoles'])
  expect(reply.type).toBe(4)
  expect(wordsOf(reply)).toMatch(/Saved: Managers by role.*\n.*it takes somebody/)
})

describe('while the store is away', () => {
  test('a press is refused in private, nothing is pretended, and the panel works again when it is back', async () => {
    const it = await opened(moderator())
    store.turn('broken')
    const reply = await it.choose(['set', 'excerpts'], '2 excerpts')
    expect([reply.type, isPrivate(reply), wordsOf(reply)]).toEqual([4, true, expect.stringContaining('the settings cannot be reached')])
    expect(wordsOf(await moderator().open())).toContain('the settings cannot be reached')
    store.turn('well')
    await it.choose(['set', 'excerpts'], '2 excerpts')
    expect(await changes()).toEqual([[CHANNEL_ID, 'excerpts', 2]])
  })
})

test('what was chosen and is gone is marked, and can be taken away', async () => {
  const scope = { platform: 'discord', workspace: GUILD_ID, channel: CHANNEL_ID }
  await store.change([{ scope, field: 'topicsBlocked', value: ['old', 'rafah'] }], 'ann')
  const it = await opened(moderator())
  await it.choose(['choose'], 'Topics kept out')
  expect(it.screen().words).toContain(String.raw`old \(no longer there\)`)
  expect(wordsOf(await it.choose(['set', 'topicsBlocked'], 'old (no longer there)', 'Rafah', 'Gaza'))).toContain('there is no old')
  await it.choose(['set', 'topicsBlocked'], 'Rafah', 'Gaza')
  expect((await changes())[0]).toEqual([CHANNEL_ID, 'topicsBlocked', ['rafah', 'gaza']])
})

describe('in a thread', () => {
  const thread = { channel_id: '300000000000000009', channel: { id: '300000000000000009', type: 11, parent_id: CHANNEL_ID } }
  const CATEGORY = '300000000000000077'

  test('the category of its channel counts, and can be switched to by who manages the server', async () => {
    discord.guild.channels.set(CHANNEL_ID, { name: 'general', parent: CATEGORY })
    await store.change([{ scope: { platform: 'discord', workspace: GUILD_ID, channel: CATEGORY }, field: 'length', value: 'short' }], 'ann')
    const it = await opened(owner().as(thread))
    expect(it.screen().words).toContain('**Length of excerpts** · from the category above the channel')
    await it.choose(['reach'], 'The category above the channel')
    expect(it.screen().words).toContain(`Applies to: <#${CATEGORY}>`)
    expect(it.screen().menu('set', 'length').chosen).toEqual(['short'])
  })

  test('who manages its channel may change that, and not the category', async () => {
    discord.guild.channels.set(CHANNEL_ID, { name: 'general', parent: CATEGORY })
    const it = await opened(moderator().as(thread))
    expect(it.screen().menu('reach').offered).toEqual(['This channel', 'The category or channel above'])
    await it.choose(['reach'], 'The category or channel above')
    await it.choose(['set', 'excerpts'], '1 excerpt')
    expect(await changes()).toEqual([[CHANNEL_ID, 'excerpts', 1]])
  })
})
