import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { commands } from '../../commands/index.ts'
import type { Dispatch } from '../../src/core/command/dispatch.ts'
import { attachSlack } from '../../src/slack/attach.ts'
import { answerOf } from '../given/answer.ts'
import { sampleDesk } from '../given/desk.ts'
import { sampleDispatch, word } from '../given/dispatch.ts'
import { createJournal, type Journal } from '../given/journal.ts'
import { type BoltApp, createBoltApp } from '../support/slack/bolt-app.ts'
import { buttonsOf } from '../support/slack/buttons.ts'
import { clickPayload } from '../support/slack/payloads.ts'
import { type Posted, type SlackServer, startSlackServer, UnansweredError } from '../support/slack/server.ts'
import { textsOf } from '../support/slack/texts.ts'

let slack: SlackServer
let bolt: BoltApp
let log: Journal
let dispatch: Dispatch

beforeEach(async () => {
  slack = await startSlackServer({ deadline: 1000 })
  bolt = createBoltApp(slack)
  log = createJournal()
  dispatch = sampleDispatch(log)
  const desk = sampleDesk(log)
  attachSlack(bolt.app, { commands, word, desk, log, dispatch: { answer: (...given) => dispatch.answer(...given), suggest: () => [] } })
  await bolt.start()
})

afterEach(async () => {
  vi.restoreAllMocks()
  await bolt.stop()
  await slack.close()
})

const wordsOf = ({ blocks }: Pick<Posted, 'blocks'>) => textsOf(blocks).join(' ')

const answered = async (...given: Parameters<SlackServer['command']>) => (await slack.command(...given)).message()

describe('a command', () => {
  test('is acknowledged at once, and answered with an excerpt and its source, to the asker alone', async () => {
    const exchange = await slack.command('/rift', '#rafah')
    expect(exchange.ack).toEqual({})
    const message = await exchange.message()
    expect(message.response_type).toBe('ephemeral')
    expect(wordsOf(message)).toMatch(/Quoted from ¶3.*The offensive in Rafah began in May/s)
    expect(exchange.messages).toHaveLength(1)
  })

  test('is answered in front of everybody on demand', async () => {
    expect((await answered('/rift', 'public: #rafah')).response_type).toBe('in_channel')
  })

  test('is answered in the language of who asks, as their client has it', async () => {
    slack.users.set('U0ASKER', { locale: 'fr-FR' })
    expect(wordsOf(await answered('/rift', ''))).toContain('posez une question')
  })

  test('is answered in English while Slack does not say in which language', async () => {
    slack.users.set('U0ASKER', { locale: 'fr-FR' })
    slack.failNext('users.info', 500)
    expect(wordsOf(await answered('/rift', ''))).toContain('Ask with a topic or a question')
  })

  test('that only managers may use is refused to whoever is none any more', async () => {
    slack.users.set('U0ADMIN', { is_admin: true })
    expect(wordsOf(await answered('/rift-doctor', '', { user_id: 'U0ADMIN' }))).not.toContain('Cannot use this command')
    slack.users.delete('U0ADMIN')
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 5001)
    expect(wordsOf(await answered('/rift-doctor', '', { user_id: 'U0ADMIN' }))).toContain('Cannot use this command')
  })

  test('without words is answered with how to ask', async () => {
    expect(wordsOf(await answered('/rift', ''))).toContain('Ask with a topic or a question')
  })

  test('that we do not know is answered too', async () => {
    expect(wordsOf(await answered('/rift-old', 'rafah'))).toContain('belongs to another version of Rift')
  })
})

describe('a button', () => {
  test('turns a private message over', async () => {
    const [, after] = buttonsOf((await answered('/rift', '#aid')).blocks)
    const message = await (await slack.click({ action_id: 'invoke-0', ...after }, { ephemeral: true })).message()
    expect(message).toMatchObject({ replace_original: true, response_type: 'ephemeral' })
    expect(wordsOf(message)).toContain('The council held a vote')
  })

  test('under a public message is answered beside it, to whoever pressed it', async () => {
    const message = await (await slack.click({ action_id: 'invoke-0', value: 'rift|query=#vote' })).message()
    expect(message).toMatchObject({ replace_original: false, response_type: 'ephemeral' })
  })

  test.each([
    ['that opens a page', { action_id: 'open-0', url: 'https://paper.example' }],
    ['that is none of ours', { action_id: 'approve', value: 'yes' }],
  ])('%s is acknowledged and answered by nothing', async (_, action) => {
    const exchange = await slack.click(action)
    expect(exchange.ack).toEqual({})
    await slack.command('/rift', '#aid')
    expect([exchange.messages, exchange.refused, log.lines]).toEqual([[], [], []])
  })

  test('that shares puts the answer in front of everybody, and the private one stays', async () => {
    const share = buttonsOf((await answered('/rift', '#aid')).blocks).at(-1)
    expect(share).toMatchObject({ value: 'rift|query=#aid|share=1' })
    const message = await (await slack.click({ action_id: 'invoke-0', ...share }, { ephemeral: true })).message()
    expect(message).toMatchObject({ replace_original: false, response_type: 'in_channel' })
    expect(wordsOf(message)).toContain('Aid for Gaza')
    expect(buttonsOf(message.blocks).map(({ value }) => value)).not.toContain('rift|query=#aid|share=1')
  })

  test('that shares is refused privately where the moderators do not let', async () => {
    dispatch = sampleDispatch(log, { share: 'nobody' })
    const message = await (await slack.click({ action_id: 'invoke-0', value: 'rift|query=#aid|share=1' }, { ephemeral: true })).message()
    expect(message.response_type).toBe('ephemeral')
    expect(wordsOf(message)).toContain('do not let answers be shared')
  })

  test('that shares is there for an admin where only managers share', async () => {
    dispatch = sampleDispatch(log, { share: 'managers' })
    slack.users.set('U0ADMIN', { is_admin: true })
    const tokens = async (user_id: string) => buttonsOf((await answered('/rift', '#aid', { user_id })).blocks).map(({ value }) => value)
    expect(await tokens('U0ADMIN')).toContain('rift|query=#aid|share=1')
    expect(await tokens('U0ASKER')).not.toContain('rift|query=#aid|share=1')
  })

  test('from another version is answered too', async () => {
    const message = await (await slack.click({ action_id: 'invoke-0', value: 'old|x=1' })).message()
    expect(wordsOf(message)).toContain('belongs to another version of Rift')
  })
})

test.each(['invoke-0', 'open-0', 'settings:undo', 'approve'])('the control %s is acknowledged once', async (action_id) => {
  let acknowledged = 0
  const ack = async () => void acknowledged++
  await bolt.app.processEvent({ body: clickPayload({ action_id, value: 'rift|query=#aid' }, {}), ack })
  expect(acknowledged).toBe(1)
})

describe('what goes wrong', () => {
  const BROKEN = 'Something broke on our side'

  test.each([
    ['a message that Slack did not take', () => slack.failNext('response_url', 500, 'busy'), 'it answered 500 busy'],
    ['a message that Slack silently dropped', () => slack.failNext('response_url', 200), 'it answered 200'],
    ['a connection that was cut', () => slack.failNext('response_url', 0), 'fetch failed'],
    [
      'an answer that failed',
      () => {
        dispatch = { ...dispatch, answer: async () => Promise.reject(new Error('The index is gone')) }
      },
      'The index is gone',
    ],
    [
      'an answer that cannot be drawn',
      () => {
        dispatch = { ...dispatch, answer: async () => Object(answerOf(Object({ kind: 'quote' }))) }
      },
      '',
    ],
  ])('%s is made up for privately, and the cause is logged', async (_, fail, words) => {
    fail()
    const message = await answered('/rift', 'public: #aid')
    expect(message.response_type).toBe('ephemeral')
    expect(wordsOf(message)).toContain(BROKEN)
    expect(log.lines).toMatchObject([
      { level: 'error', message: 'Could not answer in Slack', particulars: { err: { message: expect.stringContaining(words) } } },
    ])
  })

  test('even an apology that fails is logged, and ends nothing', async () => {
    for (let count = 1; count <= 2; count++) slack.failNext('response_url', 500, 'busy')
    await slack.command('/rift', '#aid')
    await expect.poll(() => log.said('error')).toEqual(['Could not answer in Slack', 'Could not say so in Slack either'])
    expect(wordsOf(await answered('/rift', '#aid'))).toContain('Aid for Gaza')
  })

  test('an acknowledgement that is lost with the connection does not lose the answer', async () => {
    bolt.app.use(async ({ next }) => {
      const lost = new Promise<void>((resolve) => bolt.receiver.client.once('reconnecting', () => resolve()))
      slack.drop()
      await lost
      await next()
    })
    const reason = await slack.command('/rift', '#aid').catch((error: unknown) => error)
    expect(reason).toBeInstanceOf(UnansweredError)
    expect(wordsOf(await (reason as UnansweredError).exchange.message())).toContain('Aid for Gaza')
    expect(log.said('warn')).toEqual(['Could not acknowledge to Slack'])
  })
})
