import { EventEmitter } from 'node:events'
import type { SocketModeReceiver } from '@slack/bolt'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createSteadySocket } from '../../src/slack/steady-socket.ts'
import { createJournal } from '../given/journal.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})

afterEach(() => {
  vi.useRealTimers()
})

/** A client of Socket Mode whose connections open when a test says so. */
function createClient() {
  const client = Object.assign(new EventEmitter(), {
    opening: undefined as { resolve: () => void; reject: (error?: unknown) => void } | undefined,
    start: vi.fn(() => new Promise<void>((resolve, reject) => Object.assign(client, { opening: { resolve, reject } }))),
    disconnect: vi.fn(async () => {
      client.opening?.reject()
      client.emit('disconnected')
    }),
    open: () => {
      client.emit('connected')
      client.opening?.resolve()
      client.opening = undefined
    },
  })
  return client
}

function sample() {
  const client = createClient()
  const log = createJournal()
  return { client, log, socket: createSteadySocket({ client } as unknown as SocketModeReceiver, log) }
}

describe('a socket', () => {
  test('that never hears hello is given up', async () => {
    const { client, socket } = sample()
    const starting = socket.start()
    const outcome = expect(starting).rejects.toThrow('closed the connection before it said hello')
    await vi.advanceTimersByTimeAsync(9999)
    expect(client.disconnect).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    await outcome
  })

  test('that fails says why', async () => {
    const { client, socket } = sample()
    const starting = socket.start()
    client.emit('error', new Error('ECONNRESET'))
    client.opening?.reject()
    await expect(starting).rejects.toThrow('ECONNRESET')
    expect(socket.state()).toBe('closed')
    const again = socket.start()
    client.opening?.reject()
    await expect(again).rejects.toThrow('before it said hello')
  })

  test('that was stopped while it opened is closed once it is open', async () => {
    const { client, socket } = sample()
    client.disconnect.mockImplementationOnce(async () => {})
    const starting = socket.start()
    const stopping = socket.stop()
    client.open()
    await Promise.all([starting, stopping])
    expect(client.disconnect).toHaveBeenCalledTimes(2)
    expect(client.start).toHaveBeenCalledTimes(1)
  })

  test('leaves no timer behind once it is open', async () => {
    const { client, socket } = sample()
    const starting = socket.start()
    client.open()
    await starting
    expect([socket.state(), vi.getTimerCount()]).toEqual(['open', 0])
  })
})
