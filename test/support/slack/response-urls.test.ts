import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type BoltApp, createBoltApp } from './bolt-app.ts'
import { type Exchange, type SlackServer, startSlackServer } from './server.ts'

describe('a response_url', () => {
  let slack: SlackServer
  let bolt: BoltApp
  const urls: string[] = []

  beforeEach(async () => {
    slack = await startSlackServer({ deadline: 300 })
    bolt = createBoltApp(slack)
    bolt.app.command('/rift', async ({ ack, command }) => {
      urls.push(command.response_url)
      await ack()
    })
    await bolt.start()
  })

  afterEach(async () => {
    vi.restoreAllMocks()
    await bolt.stop()
    await slack.close()
  })

  const ask = async (): Promise<[Exchange, string]> => {
    const exchange = await slack.command('/rift', '')
    return [exchange, urls.at(-1) ?? '']
  }

  const post = async (url: string, body: unknown) => {
    const response = await fetch(url, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) })
    return [response.status, await response.text()]
  }

  test('takes five messages and no sixth', async () => {
    const [exchange, url] = await ask()
    for (let use = 1; use <= 5; use++) expect(await post(url, { text: `${use}` })).toEqual([200, '{"ok":true}'])
    expect(await post(url, { text: '6' })).toEqual([404, 'used_url'])
    expect(exchange.messages.map(({ text }) => text)).toEqual(['1', '2', '3', '4', '5'])
    expect(exchange.refused).toEqual([{ body: { text: '6' }, status: 404, error: 'used_url' }])
  })

  test('belongs to one interaction', async () => {
    const [first, firstUrl] = await ask()
    const [second, secondUrl] = await ask()
    expect(firstUrl).not.toBe(secondUrl)
    await post(secondUrl, { text: 'x' })
    expect([first.messages.length, second.messages.length]).toEqual([0, 1])
  })

  test('expires after half an hour', async () => {
    const [, url] = await ask()
    const now = Date.now()
    vi.spyOn(Date, 'now').mockReturnValue(now + 29 * 60_000)
    expect(await post(url, { text: 'x' })).toEqual([200, '{"ok":true}'])
    vi.spyOn(Date, 'now').mockReturnValue(now + 31 * 60_000)
    expect(await post(url, { text: 'x' })).toEqual([404, 'expired_url'])
    expect(await post(`${url}0`, { text: 'x' })).toEqual([404, 'expired_url'])
  })

  test('refuses invalid blocks with status 200', async () => {
    const [exchange, url] = await ask()
    const [status, body] = await post(url, { text: 'x', blocks: [{ type: 'blink' }] })
    expect([status, JSON.parse(String(body))]).toEqual([
      200,
      {
        ok: false,
        error: 'invalid_blocks',
        response_metadata: { messages: ['[ERROR] unsupported type: blink [json-pointer:/blocks/0/type]'] },
      },
    ])
    expect(exchange.messages).toEqual([])
    expect(exchange.refused).toMatchObject([{ status: 200, error: 'invalid_blocks' }])
  })

  test('refuses what is no JSON', async () => {
    const [, url] = await ask()
    expect(await post(url, 'text=x')).toEqual([400, 'invalid_payload'])
  })

  test('replaces the message it posted without changing who sees it', async () => {
    const [exchange, url] = await ask()
    await post(url, { text: 'public', response_type: 'in_channel' })
    await post(url, { text: 'still public', response_type: 'ephemeral', replace_original: true })
    await post(url, { text: 'private' })
    await post(url, { delete_original: true })
    expect(exchange.messages).toMatchObject([
      { response_type: 'in_channel' },
      { response_type: 'in_channel', replace_original: true },
      { response_type: 'ephemeral' },
      { delete_original: true, text: '' },
    ])
  })

  test('fails when a test asks it to, once', async () => {
    const [exchange, url] = await ask()
    slack.failNext('response_url', 500, 'busy')
    expect(await post(url, { text: 'x' })).toEqual([500, 'busy'])
    expect(await post(url, { text: 'x' })).toEqual([200, '{"ok":true}'])
    expect(exchange.refused).toEqual([{ body: { text: 'x' }, status: 500, error: 'busy' }])
  })
})
