import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { isPrivate, opened, openSettingsRoom, person, ROLE, type SettingsRoom, wordsOf } from '../../given/discord-settings-room.ts'
import { CHANNEL_ID } from '../../support/discord/place.ts'

let room: SettingsRoom

beforeEach(async () => {
  room = await openSettingsRoom()
})

afterEach(() => room.close())

test('who takes the right from themselves is told both', async () => {
  await room.set('managerRoles', [ROLE])
  const it = await opened(room.somebody(person('700000000000000004', { roles: [ROLE] })))
  await it.choose(['choose'], 'Managers by role')
  const reply = await it.choose(['set', 'managerRoles'])
  expect(reply.type).toBe(4)
  expect(wordsOf(reply)).toMatch(/Saved: Managers by role.*\n.*it takes somebody/)
})

describe('while the store is away', () => {
  test('a press is refused in private, nothing is pretended, and the panel works again when it is back', async () => {
    const it = await opened(room.moderator())
    room.store.turn('broken')
    const reply = await it.choose(['set', 'excerpts'], '2 excerpts')
    expect([reply.type, isPrivate(reply), wordsOf(reply)]).toEqual([4, true, expect.stringContaining('the settings cannot be reached')])
    expect(wordsOf(await room.moderator().open())).toContain('the settings cannot be reached')
    room.store.turn('well')
    await it.choose(['set', 'excerpts'], '2 excerpts')
    expect(await room.changes()).toEqual([[CHANNEL_ID, 'excerpts', 2]])
  })
})

describe('in a thread', () => {
  const thread = { channel_id: '300000000000000009', channel: { id: '300000000000000009', type: 11, parent_id: CHANNEL_ID } }
  const CATEGORY = '300000000000000077'

  test('the category of its channel counts, and can be switched to by who manages the server', async () => {
    room.discord.guild.channels.set(CHANNEL_ID, { name: 'general', parent: CATEGORY })
    await room.set('length', 'short', CATEGORY)
    const it = await opened(room.owner().as(thread))
    expect(it.screen().words).toContain('**Length of excerpts** · from the category above the channel')
    await it.choose(['reach'], 'The category above the channel')
    expect(it.screen().words).toContain(`Applies to: <#${CATEGORY}>`)
    expect(it.screen().menu('set', 'length').chosen).toEqual(['short'])
  })

  test('who manages its channel may change that, and not the category', async () => {
    room.discord.guild.channels.set(CHANNEL_ID, { name: 'general', parent: CATEGORY })
    const it = await opened(room.moderator().as(thread))
    expect(it.screen().menu('reach').offered).toEqual(['This channel', 'The category or channel above'])
    await it.choose(['reach'], 'The category or channel above')
    await it.choose(['set', 'excerpts'], '1 excerpt')
    expect(await room.changes()).toEqual([[CHANNEL_ID, 'excerpts', 1]])
  })
})
