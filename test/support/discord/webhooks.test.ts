import { Routes } from 'discord.js'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Asked, type Bot, createBot } from './bot.ts'
import { modern, text } from './sample-components.ts'
import { type DiscordServer, startDiscordServer } from './server.ts'

describe('the token of an interaction that was answered', () => {
  let discord: DiscordServer
  let bot: Bot
  let callback: object
  let asked: Asked

  beforeAll(async () => {
    discord = await startDiscordServer({ deadline: 250 })
    bot = createBot(discord)
    bot.on((interaction) => {
      asked = interaction
      return bot.answer(interaction, callback)
    })
    await bot.start()
  })

  afterEach(() => {
    vi.useRealTimers()
  })

  afterAll(async () => {
    await bot.stop()
    await discord.close()
  })

  const answered = async (body: object, over: object = {}) => {
    callback = body
    await discord.slash('rift', {}, over)
  }
  const original = (id?: string) => Routes.webhookMessage(discord.applicationId, asked.token, id)
  const edit = (body: object, id?: string) => bot.client.rest.patch(original(id), { body, auth: false })
  const followUp = (body: object) => bot.client.rest.post(Routes.webhook(discord.applicationId, asked.token), { body, auth: false })
  const get = (id?: string) => bot.client.rest.get(original(id), { auth: false })

  test('shows the answer as a message', async () => {
    await answered({ type: 4, data: { content: 'a', flags: 64 } })
    expect(await get()).toMatchObject({ content: 'a', flags: 64, edited_timestamp: null, author: { id: discord.applicationId } })
  })

  test('edits what it says and leaves the rest', async () => {
    await answered({ type: 4, data: { content: 'a', embeds: [{ title: 'b' }], flags: 64 } })
    expect(await edit({ content: 'c', flags: 0 })).toMatchObject({ content: 'c', embeds: [{ title: 'b' }], flags: 64 })
    expect(await get()).toMatchObject({ content: 'c', edited_timestamp: expect.any(String) })
  })

  test('turns thinking into a message of components, as private as it was', async () => {
    await answered({ type: 5, data: { flags: 64 } })
    expect(await get()).toMatchObject({ flags: 128 | 64 })
    expect(await edit(modern(text('a')))).toMatchObject({ flags: 32768 | 64, components: [{ content: 'a' }] })
  })

  test('cannot turn thinking into nothing', async () => {
    await answered({ type: 5 })
    await expect(edit({})).rejects.toMatchObject({ code: 50006 })
  })

  test('cannot give components to a message with content, unless the content goes', async () => {
    await answered({ type: 4, data: { content: 'a' } })
    await expect(edit(modern(text('b')))).rejects.toMatchObject({ code: 50035, rawError: { errors: { content: {} } } })
    await expect(edit({ ...modern(text('b')), content: null })).resolves.toMatchObject({ content: '', flags: 32768 })
  })

  test('cannot turn a message of components back', async () => {
    await answered({ type: 4, data: modern(text('a')) })
    await expect(edit({ content: 'b', components: [], flags: 0 })).rejects.toMatchObject({ code: 50035 })
  })

  test('cannot edit a message beyond a limit', async () => {
    await answered({ type: 4, data: { content: 'a' } })
    await expect(edit({ content: 'x'.repeat(2001) })).rejects.toMatchObject({ code: 50035 })
    expect(await get()).toMatchObject({ content: 'a' })
  })

  test('follows up with a message of its own', async () => {
    await answered({ type: 4, data: { content: 'a' } })
    const { id } = (await followUp({ content: 'b' })) as { id: string }
    expect(await edit({ content: 'c' }, id)).toMatchObject({ id, content: 'c' })
    expect(await get()).toMatchObject({ content: 'a' })
    await expect(followUp({ content: 'x'.repeat(2001) })).rejects.toMatchObject({ code: 50035 })
  })

  test('follows up to thinking in its place', async () => {
    await answered({ type: 5 })
    const { id } = (await get()) as { id: string }
    expect(await followUp({ content: 'b' })).toMatchObject({ id, content: 'b', flags: 0 })
  })

  test('follows up five times if the app belongs to a user only', async () => {
    await answered({ type: 4, data: { content: 'a' } }, { authorizing_integration_owners: { 0: undefined, 1: '444444444444444444' } })
    for (let count = 0; count < 5; count++) await followUp({ content: 'b' })
    await expect(followUp({ content: 'b' })).rejects.toMatchObject({ status: 400, code: 40094 })
  })

  test('forgets a message that was deleted', async () => {
    await answered({ type: 4, data: { content: 'a' } })
    await bot.client.rest.delete(original(), { auth: false })
    await expect(get()).rejects.toMatchObject({ status: 404, code: 10008 })
  })

  test('reaches the message that was clicked, after an update', async () => {
    callback = { type: 6 }
    await discord.click('a', { message: { content: 'old', flags: 64 } })
    expect(await edit({ content: 'new', components: [] })).toMatchObject({ content: 'new', flags: 64 })
  })

  test('is dead after fifteen minutes', async () => {
    await answered({ type: 4, data: { content: 'a' } })
    const now = Date.now()
    vi.useFakeTimers({ toFake: ['Date'], now: now + 14 * 60_000 })
    await expect(followUp({ content: 'b' })).resolves.toBeDefined()
    vi.setSystemTime(now + 16 * 60_000)
    await expect(followUp({ content: 'b' })).rejects.toMatchObject({ status: 401, code: 50027 })
  })
})
