import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { type BoltApp, createBoltApp } from './bolt-app.ts'
import { type SlackServer, startSlackServer } from './server.ts'

describe('Socket Mode', () => {
  let slack: SlackServer
  const running: BoltApp[] = []

  beforeEach(async () => {
    slack = await startSlackServer({ deadline: 300 })
  })

  afterEach(async () => {
    await Promise.all(running.splice(0).map((bolt) => bolt.stop()))
    await slack.close()
  })

  async function connect(name = 'one'): Promise<BoltApp> {
    const bolt = createBoltApp(slack)
    bolt.app.command('/rift', async ({ ack }) => ack(name))
    await bolt.start()
    running.push(bolt)
    return bolt
  }

  const answer = async () => (await slack.command('/rift', '')).messages[0]?.text

  test('a wrong bot token is refused', async () => {
    const { app } = createBoltApp(slack, { botToken: 'xoxb-wrong' })
    await expect(app.init()).rejects.toThrow('invalid_auth')
  })

  test('a wrong app token is refused', async () => {
    const bolt = createBoltApp(slack, { appToken: 'xapp-wrong' })
    await expect(bolt.start()).rejects.toThrow('invalid_auth')
    expect(slack.connections).toBe(0)
  })

  test.each(['refresh', 'drop'] as const)('the app is out of reach after a %s, and reconnects', async (leave) => {
    await connect()
    slack[leave]()
    expect(slack.connections).toBe(0)
    await expect(slack.command('/rift', '')).rejects.toThrow('dispatch_failed')
    await slack.connected()
    expect(await answer()).toBe('one')
  })

  test('envelopes go to the connections in turn', async () => {
    await connect('one')
    await connect('two')
    expect([await answer(), await answer(), await answer(), await answer()]).toEqual(['one', 'two', 'one', 'two'])
  })

  test('one of two connections is always there while the other reconnects', async () => {
    await connect('one')
    await connect('two')
    slack.refresh(0)
    expect([await answer(), await answer()]).toEqual(['two', 'two'])
    await slack.connected(2)
  })

  test('pings are answered, so a connection lives longer than the patience of the app', async () => {
    const { receiver } = await connect()
    const events: string[] = []
    receiver.client.on('reconnecting', () => events.push('reconnecting'))
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(events).toEqual([])
    expect(await answer()).toBe('one')
  })

  async function openLink(): Promise<string> {
    const response = await fetch(`${slack.api}apps.connections.open`, {
      method: 'POST',
      headers: { authorization: `Bearer ${slack.appToken}` },
    })
    return ((await response.json()) as { url: string }).url
  }

  const outcomeOf = (url: string) =>
    new Promise<{ type?: string; num_connections?: number; reason?: string } | 'refused'>((resolve) => {
      const socket = new WebSocket(url)
      socket.once('message', (data) => resolve(JSON.parse(String(data))))
      socket.once('error', () => resolve('refused'))
    })

  test('a ticket works once', async () => {
    const url = await openLink()
    expect(await outcomeOf(url)).toMatchObject({ type: 'hello', num_connections: 1 })
    expect(await outcomeOf(url)).toBe('refused')
  })

  test('a connection is turned away when a test asks for it, once', async () => {
    slack.failNext('link', 503)
    expect(await outcomeOf(await openLink())).toBe('refused')
    expect(await outcomeOf(await openLink())).toMatchObject({ type: 'hello' })
  })

  test('an eleventh connection is turned away', async () => {
    for (let count = 1; count <= 10; count++) expect(await outcomeOf(await openLink())).toMatchObject({ num_connections: count })
    expect(await outcomeOf(await openLink())).toMatchObject({ type: 'disconnect', reason: 'too_many_websockets' })
  })

  test('an ack on another connection does not count', async () => {
    const [first, second] = [new WebSocket(await openLink()), new WebSocket(await openLink())]
    await slack.connected(2)
    for (const [socket, other] of [
      [first, second],
      [second, first],
    ] as const) {
      socket.on('message', (data) => {
        const { envelope_id } = JSON.parse(String(data))
        if (envelope_id !== undefined) other.send(JSON.stringify({ envelope_id, payload: {} }))
      })
    }
    await expect(slack.command('/rift', '')).rejects.toThrow('operation_timeout')
  })
})
