import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { post } from '../../src/slack/post.ts'
import { renderSlack } from '../../src/slack/render.ts'
import { answerOf } from '../given/answer.ts'
import { type BoltApp, createBoltApp } from '../support/slack/bolt-app.ts'
import { type Exchange, type SlackServer, startSlackServer } from '../support/slack/server.ts'

const message = renderSlack(answerOf({ kind: 'heading', text: 'Rafah' }))

let slack: SlackServer
let bolt: BoltApp
let exchange: Exchange
let url: string

beforeEach(async () => {
  slack = await startSlackServer()
  bolt = createBoltApp(slack)
  bolt.app.command('/rift', async ({ ack, command }) => {
    url = command.response_url
    await ack()
  })
  await bolt.start()
  exchange = await slack.command('/rift', '')
})

afterEach(async () => {
  vi.restoreAllMocks()
  await bolt.stop()
  await slack.close()
})

test('a message is shown', async () => {
  await post(url, message)
  expect(exchange.messages).toMatchObject([{ text: 'Rafah', response_type: 'ephemeral' }])
})

test('a message in the place of another keeps its audience', async () => {
  await post(url, { ...message, response_type: 'in_channel' })
  await post(url, { ...message, replace_original: true })
  expect(exchange.messages[1]).toMatchObject({ replace_original: true, response_type: 'in_channel' })
})

describe('too many messages at once', () => {
  test('are sent again when Slack says', async () => {
    slack.failNext('response_url', 429)
    await post(url, message)
    expect(exchange.messages).toHaveLength(1)
    expect(exchange.refused).toMatchObject([{ status: 429 }])
  })

  test('are sent again after a second when the time cannot be read', async () => {
    const later = new Response('slow down', { status: 429, headers: { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' } })
    vi.spyOn(globalThis, 'fetch').mockResolvedValueOnce(later)
    const before = performance.now()
    await post(url, message)
    expect(performance.now() - before).toBeGreaterThan(900)
    expect(exchange.messages).toHaveLength(1)
  })

  test('are given up when it takes too long', async () => {
    vi.spyOn(globalThis, 'fetch').mockResolvedValueOnce(new Response('slow down', { status: 429, headers: { 'retry-after': '11' } }))
    await expect(post(url, message)).rejects.toThrow('429 slow down')
  })
})

test.each([
  ['a status of its own', 500, 'busy', '500 busy'],
  ['a refusal that looks like success', 200, { ok: false, error: 'invalid_blocks' }, '200 {"ok":false,"error":"invalid_blocks"}'],
])('%s is an error that says what Slack said', async (_, status, body, words) => {
  slack.failNext('response_url', status, body)
  await expect(post(url, message)).rejects.toThrow(`Cannot post to Slack: it answered ${words}`)
  expect(exchange.messages).toEqual([])
})

test('a message that Slack does not like is an error', async () => {
  await expect(post(url, { ...message, blocks: [{ type: 'section', text: { type: 'plain_text', text: '' } }] })).rejects.toThrow(
    'invalid_blocks',
  )
})

test('a sixth message is an error', async () => {
  for (let use = 1; use <= 5; use++) await post(url, message)
  await expect(post(url, message)).rejects.toThrow('404 used_url')
})

test('a connection that is cut is an error', async () => {
  slack.failNext('response_url', 0)
  await expect(post(url, message)).rejects.toThrow('fetch failed')
})

test('a message that nobody answers is given up', async () => {
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort(new DOMException('late', 'TimeoutError')))
  await expect(post(url, message)).rejects.toThrow('late')
  expect(timeout).toHaveBeenCalledWith(2500)
})
