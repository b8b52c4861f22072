import { REST } from 'discord.js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Note } from '../../src/core/settings/announcer.ts'
import { postNote } from '../../src/discord/post-note.ts'
import { botOptions } from '../../src/discord/rest-options.ts'
import { GUILD_ID } from '../support/discord/place.ts'
import { type DiscordServer, startDiscordServer } from '../support/discord/server.ts'

const AUDIT = '300000000000000009'
const PERSON = '444444444444444444'

let discord: DiscordServer
let rest: REST

beforeEach(async () => {
  discord = await startDiscordServer()
  discord.guild.channels.set(AUDIT, { name: 'audit', bot: 'writes' })
  rest = new REST(botOptions(discord.api)).setToken(discord.token)
})

afterEach(() => discord.close())

const noteOf = (...spans: Note['spans']): Note => ({ workspace: { platform: 'discord', workspace: GUILD_ID }, channel: AUDIT, spans })

test('a note stands in its channel with names, and pings nobody', async () => {
  await postNote(rest, noteOf({ text: PERSON, mention: { kind: 'person', id: PERSON } }, { text: ' wrote @everyone **now**' }))
  expect(discord.calls.slice(1)).toMatchObject([
    {
      method: 'POST',
      path: `/api/v10/channels/${AUDIT}/messages`,
      status: 200,
      body: { content: `<@${PERSON}> wrote @everyone \\*\\*now\\*\\*`, allowed_mentions: { parse: [] }, flags: 4 },
    },
  ])
})

test('a long note is cut to what a message holds, however much of it is escaped', async () => {
  await postNote(rest, noteOf({ text: '*'.repeat(3000) }))
  expect(discord.calls.at(-1)?.status).toBe(200)
})

test.each([
  ['a channel that the bot may not write in', { name: 'audit', bot: 'sees' }, 'Missing Permissions'],
  ['a channel that it does not see', { name: 'audit', bot: 'nothing' }, 'Missing Access'],
  ['a category', { name: 'audit', type: 4 }, 'Cannot send messages in a non-text channel'],
] as const)('%s is refused, at once and with the reason', async (_, channel, reason) => {
  discord.guild.channels.set(AUDIT, channel)
  await expect(postNote(rest, noteOf({ text: 'x' }))).rejects.toThrow(reason)
  expect(discord.calls.filter(({ status }) => 400 <= status)).toHaveLength(1)
})

test('a channel that is gone is refused', async () => {
  discord.guild.channels.delete(AUDIT)
  await expect(postNote(rest, noteOf({ text: 'x' }))).rejects.toThrow('Unknown Channel')
})

test('a channel of another server is left alone, though the bot may write there', async () => {
  discord.guild.channels.set(AUDIT, { name: 'theirs', bot: 'writes', guild: '999999999999999999' })
  await expect(postNote(rest, noteOf({ text: 'x' }))).rejects.toThrow('it is in another server')
  expect(discord.calls.filter(({ method }) => method === 'POST')).toEqual([])
})
