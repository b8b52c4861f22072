import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type BoltApp, createBoltApp } from './bolt-app.ts'
import { type SlackServer, startSlackServer, UnansweredError } from './server.ts'

const DEADLINE = 300
const invalid = { text: 'x', blocks: [{ type: 'header', text: { type: 'plain_text', text: '' } }] }

describe('a real Bolt app', () => {
  let slack: SlackServer
  let bolt: BoltApp

  beforeEach(async () => {
    slack = await startSlackServer({ deadline: DEADLINE })
    bolt = createBoltApp(slack)
  })

  afterEach(async () => {
    await bolt.stop()
    await slack.close()
  })

  test('connects', async () => {
    await bolt.start()
    expect(slack.connections).toBe(1)
    expect(slack.calls.map(({ method }) => method)).toEqual(['auth.test', 'apps.connections.open'])
  })

  test('acks a command and answers at its response_url', async () => {
    bolt.app.command('/rift', async ({ ack, respond, command }) => {
      await ack()
      await respond({ response_type: 'in_channel', text: `About ${command.text}`, blocks: [{ type: 'divider' }] })
    })
    await bolt.start()
    const exchange = await slack.command('/rift', 'rafah')
    expect(exchange.ack).toEqual({})
    expect(exchange.acked).toBeLessThan(DEADLINE)
    expect(await exchange.message()).toMatchObject({ response_type: 'in_channel', text: 'About rafah', blocks: [{ type: 'divider' }] })
    expect(exchange.messages).toHaveLength(1)
  })

  test('answers a command in the ack, ephemerally unless it says otherwise', async () => {
    bolt.app.command('/rift', async ({ ack }) => ack('Rafah'))
    await bolt.start()
    const { messages } = await slack.command('/rift', 'rafah')
    expect(messages).toMatchObject([{ response_type: 'ephemeral', text: 'Rafah', blocks: [] }])
  })

  test('does not learn that the blocks of its ack were invalid', async () => {
    bolt.app.command('/rift', async ({ ack }) => ack(invalid))
    await bolt.start()
    const exchange = await slack.command('/rift', '')
    expect(exchange.messages).toEqual([])
    expect(exchange.refused).toEqual([{ body: invalid, status: 0, error: 'invalid_blocks' }])
    await expect(exchange.message()).rejects.toThrow('no message 0 within the deadline; refused: invalid_blocks')
  })

  test('is clicked, and replaces an ephemeral message that stays ephemeral', async () => {
    bolt.app.action('next', async ({ ack, respond, payload }) => {
      await ack()
      await respond({ replace_original: true, response_type: 'in_channel', text: 'value' in payload ? String(payload.value) : '' })
    })
    await bolt.start()
    const exchange = await slack.click({ action_id: 'next', value: 'page 2' }, { ephemeral: true })
    expect(await exchange.message()).toMatchObject({ response_type: 'ephemeral', text: 'page 2', replace_original: true })
  })

  test('sees the message a button is on, and its thread', async () => {
    const seen: unknown[] = []
    bolt.app.action('next', async ({ ack, body }) => {
      seen.push('message' in body && body.message?.['text'], 'container' in body && body.container)
      await ack()
    })
    await bolt.start()
    await slack.click({ action_id: 'next' }, { message: { ts: '1.2', thread_ts: '1.1', text: 'Rafah' } })
    expect(seen).toEqual(['Rafah', { type: 'message', message_ts: '1.2', channel_id: 'C0GENERAL', is_ephemeral: false, thread_ts: '1.1' }])
  })

  test('suggests options while someone types', async () => {
    bolt.app.options('topic', async ({ ack, payload }) =>
      ack({ options: [{ text: { type: 'plain_text', text: payload.value }, value: 't1' }] }),
    )
    await bolt.start()
    const { ack, refused } = await slack.suggest('topic', 'raf')
    expect(ack).toEqual({ options: [{ text: { type: 'plain_text', text: 'raf' }, value: 't1' }] })
    expect(refused).toEqual([])
  })

  test('has suggestions refused when there are more than 100', async () => {
    const options = Array.from({ length: 101 }, (_, n) => ({ text: { type: 'plain_text' as const, text: `${n}` }, value: `${n}` }))
    bolt.app.options('topic', async ({ ack }) => ack({ options }))
    await bolt.start()
    expect((await slack.suggest('topic', 'raf')).refused).toMatchObject([{ error: 'invalid_options' }])
  })

  test('receives events, and has the payload of their ack ignored', async () => {
    bolt.app.event('app_mention', async ({ event, client }) => {
      await client.chat.postMessage({ channel: event.channel, text: `You said ${event.text}`, thread_ts: event.ts, unfurl_links: false })
    })
    await bolt.start()
    const event = { type: 'app_mention', user: 'U0ASKER', text: 'rafah', ts: '1.2', channel: 'C0GENERAL', event_ts: '1.2' }
    await slack.envelope('events_api', { team_id: 'T0TEAM', type: 'event_callback', event_id: 'Ev1', event, authorizations: [] })
    await expect
      .poll(() => slack.calls.at(-1))
      .toMatchObject({
        method: 'chat.postMessage',
        body: { channel: 'C0GENERAL', text: 'You said rafah', thread_ts: '1.2', unfurl_links: false },
        response: { ok: true },
      })
  })

  test('times out when it acks too late, and may still answer at the response_url', async () => {
    bolt.app.command('/rift', async ({ respond }) => {
      await new Promise((resolve) => setTimeout(resolve, DEADLINE + 50))
      await respond('Late')
    })
    await bolt.start()
    const error = await slack.command('/rift', '').catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(UnansweredError)
    expect(error).toMatchObject({ message: 'operation_timeout', exchange: { acked: Number.NaN, messages: [] } })
    expect(await (error as UnansweredError).exchange.message()).toMatchObject({ text: 'Late' })
  })

  test('is out of reach before it connects', async () => {
    await expect(slack.command('/rift', '')).rejects.toThrow('dispatch_failed')
    await bolt.start()
  })
})
