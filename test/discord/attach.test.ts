import { Client, Events } from 'discord.js'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { attachDiscord, type Listening } from '../../src/discord/attach.ts'
import { clientOptions } from '../../src/discord/client-options.ts'
import { createJournal, type Journal } from '../given/journal.ts'
import { type DiscordServer, startDiscordServer } from '../support/discord/server.ts'

let discord: DiscordServer
let client: Client
let log: Journal
let heard: Omit<{ [Name in keyof Listening]: ReturnType<typeof vi.fn> }, 'log'>

beforeEach(async () => {
  discord = await startDiscordServer()
  client = new Client(clientOptions(discord.api, () => true))
  log = createJournal()
  heard = { turn: vi.fn(), close: vi.fn(), introduce: vi.fn(async () => {}), reply: vi.fn(answer) }
  attachDiscord(client, { log, ...heard } as unknown as Listening)
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve))
  await client.login(discord.token)
  await ready
})

afterEach(async () => {
  await client.destroy()
  await discord.close()
})

const answer = ({ id, token }: { readonly id: string; readonly token: string }) =>
  client.rest.post(`/interactions/${id}/${token}/callback`, { body: { type: 4, data: { content: 'Rafah' } }, auth: false })

test('it says who we are and that it is connected', () => {
  expect(heard.introduce.mock.calls).toEqual([[discord.applicationId]])
  expect(heard.turn.mock.lastCall).toEqual(['connected'])
})

test('an interaction is handed on as it came, and nothing of it is kept', async () => {
  for (let count = 0; count < 5; count++) {
    const id = `30000000000000000${count}`
    await discord.slash('rift', { query: 'rafah' }, { channel_id: id, channel: { id } })
    await discord.slash('rift', { query: 'rafah' }, { context: 1, channel_id: `${id}9`, channel: { id: `${id}9`, recipients: [] } })
  }
  expect(heard.reply.mock.calls[0]).toMatchObject([{ type: 2, data: { name: 'rift' }, channel: { id: '300000000000000000' } }])
  expect(client.channels.cache.size).toBe(0)
  expect(client.users.cache.size).toBe(1)
})

test('an outage is told of once, and its end', async () => {
  discord.failNext(/^\/$/, 502)
  discord.drop()
  await expect
    .poll(() => log.said('info'), { timeout: 5000 })
    .toEqual(['Lost the connection to Discord; connecting again', 'Connected to Discord again'])
  expect(log.said('warn')).toEqual(['The connection to Discord failed; connecting again'])
  expect(heard.turn.mock.calls.map(([state]) => state)).toEqual(expect.arrayContaining(['connecting', 'connected']))
})

test('the end for good is told with its code', async () => {
  discord.dismiss(4004)
  await expect.poll(() => heard.close.mock.calls).toEqual([[4004]])
})

test('an error of the client is logged and ends nothing', () => {
  const err = new Error('odd')
  client.emit(Events.Error, err)
  expect(log.lines).toEqual([{ level: 'error', particulars: { err }, message: 'Error in the Discord client' }])
})
