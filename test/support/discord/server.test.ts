import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  Events,
  type Interaction,
} from 'discord.js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Bot, createBot } from './bot.ts'
import { CHANNEL_ID, GUILD_ID, MEMBER_PERMISSIONS } from './place.ts'
import { button, row } from './sample-components.ts'
import { type DiscordServer, startDiscordServer } from './server.ts'

const DEADLINE = 250

describe('a real discord.js client', () => {
  let discord: DiscordServer
  let bot: Bot

  beforeEach(async () => {
    discord = await startDiscordServer({ deadline: DEADLINE })
    bot = createBot(discord)
    await bot.start()
  })

  afterEach(async () => {
    await bot.stop()
    await discord.close()
  })

  const onInteraction = (handle: (interaction: Interaction) => Promise<unknown>) => bot.client.on(Events.InteractionCreate, handle)
  const onSlash = (handle: (interaction: ChatInputCommandInteraction) => Promise<unknown>) =>
    onInteraction(async (interaction) => interaction.isChatInputCommand() && handle(interaction))
  const callsTo = (end: string) => discord.calls.filter(({ path }) => path.endsWith(end))

  test('logs in and identifies without privileged intents', async () => {
    await discord.connected()
    expect(discord.sessions).toBe(1)
    expect(discord.identified).toEqual([{ intents: 0, shard: [0, 1] }])
    expect(bot.client.user?.id).toBe(discord.applicationId)
    expect(discord.calls).toMatchObject([{ method: 'GET', path: '/api/v10/gateway/bot', status: 200 }])
  })

  test('answers a slash command', async () => {
    onSlash((interaction) => interaction.reply({ content: `About ${interaction.options.getString('topic')}`, flags: 64 }))
    const reply = await discord.slash('rift', { topic: 'rafah' })
    expect(reply).toMatchObject({ type: 4, data: { content: 'About rafah', flags: 64 } })
    expect(reply.after).toBeLessThan(DEADLINE)
    expect(callsTo('/callback')).toMatchObject([{ method: 'POST', status: 204 }])
  })

  test('sees where a command comes from and who sent it', async () => {
    let seen: ChatInputCommandInteraction | undefined
    onSlash((interaction) => {
      seen = interaction
      return interaction.reply('Seen')
    })
    await discord.slash('rift', {}, { member: { permissions: '32' }, locale: 'de' })
    expect(seen).toMatchObject({ guildId: GUILD_ID, channelId: CHANNEL_ID, locale: 'de', context: 0 })
    expect(seen?.memberPermissions?.has('ManageGuild')).toBe(true)
    await discord.slash('rift', {}, { context: 1 })
    expect(seen).toMatchObject({ guildId: null, member: null, context: 1 })
    expect(MEMBER_PERMISSIONS).not.toBe('32')
  })

  test('gets a message back when it asks for the response', async () => {
    let answered: unknown
    onSlash(async (interaction) => {
      const { resource } = await interaction.reply({ content: 'Seen', withResponse: true })
      answered = resource?.message?.content
    })
    await discord.slash('rift')
    await expect.poll(() => answered).toBe('Seen')
  })

  test('defers, edits, follows up and deletes', async () => {
    onSlash(async (interaction) => {
      await interaction.deferReply({ flags: 64 })
      await interaction.editReply('Edited')
      const { id } = await interaction.followUp('More')
      await interaction.webhook.editMessage(id, 'Still more')
      await interaction.deleteReply()
    })
    expect(await discord.slash('rift')).toMatchObject({ type: 5, data: { flags: 64 } })
    await expect.poll(() => discord.calls.some(({ method }) => method === 'DELETE')).toBe(true)
    const later = discord.calls.filter(({ path }) => path.includes('/webhooks/'))
    expect(later.map(({ method, status }) => [method, status])).toEqual([
      ['PATCH', 200],
      ['POST', 200],
      ['PATCH', 200],
      ['DELETE', 204],
    ])
    expect(callsTo('/@original')).toMatchObject([{ method: 'PATCH', body: { content: 'Edited' } }, { method: 'DELETE' }])
  })

  test('autocompletes what is typed', async () => {
    onInteraction(async (interaction) => {
      const typing = interaction as AutocompleteInteraction
      await typing.respond([{ name: typing.options.getFocused(true).name, value: typing.options.getFocused() }])
    })
    expect(await discord.autocomplete('rift', 'topic', 'raf')).toMatchObject({
      type: 8,
      data: { choices: [{ name: 'topic', value: 'raf' }] },
    })
  })

  test('answers the click of a button with an update of its message', async () => {
    onInteraction((interaction) => (interaction as ButtonInteraction).update({ components: [row(button({ label: 'Turned' }))] }))
    const reply = await discord.click('page|2')
    expect(reply).toMatchObject({ type: 7, data: { components: [{ components: [{ label: 'Turned' }] }] } })
  })

  test('sees the message a button belongs to', async () => {
    onInteraction(async (interaction) => {
      const { message, reply } = interaction as ButtonInteraction
      return reply.call(interaction, `${message.flags.bitfield} ${message.components.length}`)
    })
    expect((await discord.click('a')).data).toMatchObject({ content: '32768 2' })
    expect((await discord.click('a', { message: { flags: 64 } })).data).toMatchObject({ content: `${32768 | 64} 2` })
    expect((await discord.click('a', { message: { content: 'Old' } })).data).toMatchObject({ content: '0 1' })
  })

  test('cannot be sent the click of a button that is not there', async () => {
    const message = { components: [row(button({ custom_id: 'a', disabled: true }))] }
    await expect(discord.click('a', { message })).rejects.toThrow(RangeError)
    await expect(discord.click('b', { message })).rejects.toThrow('Cannot click "b"')
  })

  test('loses the interaction at the deadline, and every later callback', async () => {
    let late: unknown
    bot.on(async (interaction) => {
      await new Promise((resolve) => setTimeout(resolve, DEADLINE + 50))
      late = await bot.answer(interaction, { type: 4, data: { content: 'Late' } })
    })
    await expect(discord.slash('rift')).rejects.toThrow('The application did not respond')
    await expect.poll(() => late).toMatchObject({ status: 404, code: 10062 })
  })

  test('gets the interactions of others with ids and tokens of their own', async () => {
    const seen: string[] = []
    bot.on(async (interaction) => {
      seen.push(interaction.id, interaction.token)
      await bot.answer(interaction, { type: 4, data: { content: 'a' } })
    })
    await Promise.all([discord.slash('rift'), discord.slash('rift'), discord.click('a')])
    expect(new Set(seen).size).toBe(6)
  })
})
