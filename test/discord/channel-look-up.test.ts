import { afterEach, beforeEach, expect, test } from 'vitest'
import { createChannelLookUp } from '../../src/discord/channel-look-up.ts'
import { CHANNEL_ID } from '../support/discord/place.ts'
import { type DiscordServer, startDiscordServer } from '../support/discord/server.ts'

let discord: DiscordServer
let lookUp: (channel: string) => Promise<string | null>

beforeEach(async () => {
  discord = await startDiscordServer()
  lookUp = createChannelLookUp(discord)
})

afterEach(() => discord.close())

test('a channel has the category that it stands in, or none', async () => {
  expect(await lookUp(CHANNEL_ID)).toBeNull()
  discord.guild.channels.set(CHANNEL_ID, { name: 'general', parent: '300000000000000077' })
  expect(await lookUp(CHANNEL_ID)).toBe('300000000000000077')
})

test('a channel that is gone, or that the bot may not see, is not told', async () => {
  discord.guild.channels.set(CHANNEL_ID, { name: 'general', bot: 'nothing' })
  await expect(lookUp(CHANNEL_ID)).rejects.toMatchObject({ code: 50001 })
  await expect(lookUp('300000000000000099')).rejects.toMatchObject({ code: 10003 })
})

test('a Discord that is too busy is not waited for', async () => {
  discord.failNext(/channels/, 429, { message: 'You are being rate limited.', retry_after: 60, global: false })
  await expect(lookUp(CHANNEL_ID)).rejects.toThrow()
})
