import { Events, GatewayIntentBits } from 'discord.js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Bot, createBot } from './bot.ts'
import { GUILD_ID } from './place.ts'
import { type DiscordServer, startDiscordServer } from './server.ts'

let discord: DiscordServer
let bot: Bot

beforeEach(async () => {
  discord = await startDiscordServer({ deadline: 2000, heartbeatInterval: 60 })
  bot = createBot(discord)
  bot.on((interaction) => bot.answer(interaction, { type: 4, data: { content: 'Here' } }))
})

afterEach(async () => {
  await bot.stop()
  await discord.close()
})

const here = { type: 4, data: { content: 'Here' } }

test('a client that was cut off resumes, and gets what it missed', async () => {
  await bot.start()
  discord.drop()
  expect(discord.sessions).toBe(0)
  expect(await discord.slash('rift')).toMatchObject(here)
  await discord.connected()
  expect(await discord.slash('rift')).toMatchObject(here)
  expect(discord.sessions).toBe(1)
  expect(discord.identified).toHaveLength(1)
})

test('a client that is told to reconnect resumes, and gets what it missed', async () => {
  await bot.start()
  discord.reconnect()
  expect(discord.sessions).toBe(0)
  expect(await discord.slash('rift')).toMatchObject(here)
  expect(discord.identified).toHaveLength(1)
})

test('a client that leaves for good has no session', async () => {
  await bot.start()
  await bot.stop()
  await expect.poll(() => discord.sessions).toBe(0)
})

test('heartbeats are acknowledged', async () => {
  await bot.start()
  await expect.poll(() => bot.client.ws.ping).toBeGreaterThanOrEqual(0)
})

test('a wrong token is refused at login', async () => {
  await expect(bot.start('wrong')).rejects.toMatchObject({ code: 'TokenInvalid' })
  expect(discord.calls).toMatchObject([{ path: '/api/v10/gateway/bot', status: 401 }])
})

test('a client with the intent Guilds is told about its guild', async () => {
  const other = createBot(discord, [GatewayIntentBits.Guilds])
  await other.start()
  expect(other.client.guilds.cache.get(GUILD_ID)).toMatchObject({ name: 'Guild', available: true })
  await other.stop()
})

test('a client that is sent away with 4004 does not come back', async () => {
  await bot.start()
  const closed = new Promise((resolve) => bot.client.once(Events.ShardDisconnect, ({ code }) => resolve(code)))
  discord.dismiss(4004)
  expect(await closed).toBe(4004)
  expect(discord.sessions).toBe(0)
})

test('the next client can be refused, and only that one', async () => {
  discord.refuseNext(4004)
  await expect(bot.start()).rejects.toThrow('Authentication failed')
  bot = createBot(discord)
  await bot.start()
  expect(discord.sessions).toBe(1)
})

test('the next connection can be turned away', async () => {
  discord.failNext(/^\/$/, 503)
  await expect(bot.start()).rejects.toThrow('503')
})
