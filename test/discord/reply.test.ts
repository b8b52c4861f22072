import { REST } from 'discord.js'
import type { APIInteraction } from 'discord-api-types/v10'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createReply } from '../../src/discord/reply.ts'
import { brokenResponse, type Respond } from '../../src/discord/respond.ts'
import { callbackOptions } from '../../src/discord/rest-options.ts'
import { pressed, typed, typing } from '../given/interaction.ts'
import { createJournal, type Journal } from '../given/journal.ts'
import { type Bot, createBot } from '../support/discord/bot.ts'
import { type DiscordServer, startDiscordServer } from '../support/discord/server.ts'

const good = { type: 4, data: { content: 'Rafah' } } as const
const unanswered = [{ message: 'Could not answer an interaction in Discord' }]
const twice = [...unanswered, { message: 'Could not say so in Discord either' }]

describe('on a server', () => {
  let discord: DiscordServer
  let bot: Bot
  let log: Journal
  let respond: Respond

  beforeEach(async () => {
    discord = await startDiscordServer()
    log = createJournal()
    respond = async () => good
    const reply = createReply(new REST(callbackOptions(discord.api)), (interaction) => respond(interaction), log)
    bot = createBot(discord)
    bot.on((interaction) => reply(interaction as APIInteraction))
    await bot.start()
  })

  afterEach(async () => {
    await bot.stop()
    await discord.close()
  })

  const callbacks = () => discord.calls.filter(({ path }) => path.endsWith('/callback')).map(({ status }) => status)

  test('an answer is sent', async () => {
    expect(await discord.slash('rift')).toMatchObject(good)
    expect(log.lines).toEqual([])
  })

  test('an answer that fails on the way is sent once more', async () => {
    discord.failNext(/callback$/, 503)
    expect(await discord.slash('rift')).toMatchObject(good)
    expect(callbacks()).toEqual([503, 204])
  })

  test('an answer that Discord does not like is made up for', async () => {
    respond = async () => ({ type: 4, data: { content: 'x'.repeat(2001) } })
    expect(await discord.slash('rift')).toMatchObject(JSON.parse(JSON.stringify(brokenResponse(typed('rift')))))
    expect(callbacks()).toEqual([400, 204])
    expect(log.lines).toMatchObject([{ ...unanswered[0], particulars: { err: { code: 50035 } } }])
  })

  test('a failure to answer is made up for, and the cause is logged', async () => {
    const err = new Error('The index is gone')
    respond = async () => Promise.reject(err)
    expect(await discord.slash('rift')).toMatchObject(JSON.parse(JSON.stringify(brokenResponse(typed('rift')))))
    expect(log.lines).toMatchObject([{ level: 'error', particulars: { err }, ...unanswered[0] }])
  })

  test('a failure to suggest suggests nothing', async () => {
    respond = async () => Promise.reject(new Error('The index is gone'))
    expect(await discord.autocomplete('rift', 'query', 'ra')).toMatchObject({ type: 8, data: { choices: [] } })
  })

  test('an interaction that was answered already is left alone', async () => {
    let second: Promise<unknown> | undefined
    bot.on((interaction) => {
      second = createReply(bot.client.rest, respond, log)(interaction as APIInteraction)
      return second
    })
    await discord.slash('rift')
    await second
    expect(callbacks().toSorted()).toEqual([204, 400])
    expect(log.lines).toMatchObject([{ ...unanswered[0], particulars: { err: { code: 40060 } } }])
  })
})

describe('in the end', () => {
  const post = vi.fn()
  let log: Journal

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    post.mockReset().mockResolvedValue(undefined)
    log = createJournal()
  })

  afterEach(() => {
    vi.useRealTimers()
  })

  const reply = (respond: Respond) => createReply({ post }, respond, log)
  const sent = () => post.mock.calls.map(([, { body }]) => body)

  test('an answer that takes too long is one that broke', async () => {
    const replying = reply(() => new Promise(() => {}))(typed('rift'))
    await vi.advanceTimersByTimeAsync(1499)
    expect(sent()).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    await replying
    expect(sent()).toEqual([brokenResponse(typed('rift'))])
    expect(log.lines).toMatchObject([{ particulars: { err: { message: 'Cannot answer in time: it takes longer than 1500 ms' } } }])
  })

  test.each([typed('rift'), typing('rift'), pressed('rift')])('it never rejects, and says what could not be said', async (interaction) => {
    post.mockRejectedValue(new Error('ENETDOWN'))
    await reply(async () => good)(interaction)
    expect(log.lines).toMatchObject(twice)
  })

  test('it leaves no timer behind', async () => {
    await reply(async () => good)(typed('rift'))
    expect(vi.getTimerCount()).toBe(0)
  })
})
