import { EventEmitter } from 'node:events'
import type { SocketModeReceiver } from '@slack/bolt'
import { expect, test, vi } from 'vitest'
import { guardEnvelopes } from '../../src/slack/guard-envelopes.ts'
import { createJournal } from '../given/journal.ts'

/** A client that reads messages in this way. */
function guarded(read: (data: string, isBinary: boolean) => Promise<void>) {
  const client = new EventEmitter()
  client.on('ws_message', read)
  const log = createJournal()
  guardEnvelopes({ client } as unknown as SocketModeReceiver, log)
  return { client, log }
}

test('a message is read once, as it came', () => {
  const read = vi.fn(async () => {})
  const { client, log } = guarded(read)
  client.emit('ws_message', '{}', false)
  expect(read.mock.calls).toEqual([['{}', false]])
  expect(log.lines).toEqual([])
})

test.each([
  ['{"envelope_id":"1","type":"slash_commands","payload":{"text":"who is my neighbour"}}', 'slash_commands'],
  ['who is my neighbour', 'unknown'],
])('of a message that cannot be read its kind is logged, and nothing of what it says', async (data, kind) => {
  const err = new TypeError('Cannot read properties of undefined')
  const { client, log } = guarded(async () => Promise.reject(err))
  client.emit('ws_message', data, false)
  await expect.poll(() => log.lines).toEqual([{ level: 'warn', message: 'Cannot read what Slack sent', particulars: { err, kind } }])
})
