import { once } from 'node:events'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { GUILD_ID } from './place.ts'
import { type DiscordServer, startDiscordServer } from './server.ts'

let discord: DiscordServer
const sockets: WebSocket[] = []

beforeEach(async () => {
  discord = await startDiscordServer({ deadline: 200, heartbeatInterval: 60 })
})

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.terminate()
  await discord.close()
})

test('an interaction goes to the shard of its guild', async () => {
  const [first, second] = [await identified({ shard: [0, 2] }), await identified({ shard: [1, 2] })]
  const shard = Number((BigInt(GUILD_ID) >> 22n) % 2n)
  void discord.slash('rift').catch(() => {})
  expect(await next(shard === 0 ? first : second)).toMatchObject({ t: 'INTERACTION_CREATE' })
})

test.each<[string, object | string, number]>([
  ['a wrong token', { op: 2, d: { token: 'wrong', properties: {}, intents: 0 } }, 4004],
  ['a wrong token to resume with', { op: 6, d: { token: 'wrong', session_id: 'a', seq: 1 } }, 4004],
  ['the members, a privileged intent', { op: 2, d: { token: 'test-bot-token', properties: {}, intents: 2 } }, 4014],
  ['the message content, a privileged intent', { op: 2, d: { token: 'test-bot-token', properties: {}, intents: 1 << 15 } }, 4014],
  ['intents that do not exist', { op: 2, d: { token: 'test-bot-token', properties: {}, intents: 1 << 30 } }, 4013],
  ['a shard out of range', { op: 2, d: { token: 'test-bot-token', properties: {}, intents: 0, shard: [1, 1] } }, 4010],
  ['a packet before identifying', { op: 3, d: {} }, 4003],
  ['what is not JSON', '{', 4002],
  ['a packet of more than 4096 bytes', { op: 1, d: 'x'.repeat(4096) }, 4002],
])('closes the connection on %s', async (_, packet, code) => {
  const socket = await open()
  socket.send(typeof packet === 'string' ? packet : JSON.stringify(packet))
  expect(await closeCode(socket)).toBe(code)
})

test('closes the connection of another version', async () => {
  expect(await closeCode(connect('?v=9&encoding=json'))).toBe(4012)
})

test('an unknown session cannot be resumed', async () => {
  const socket = await open()
  const answer = next(socket)
  socket.send(JSON.stringify({ op: 6, d: { token: discord.token, session_id: 'gone', seq: 1 } }))
  expect(await answer).toEqual({ op: 9, d: false })
})

test.each([
  [1000, 9],
  [4200, 0],
])('a session that a client closed with %i is resumed with op %i', async (code, op) => {
  const socket = await open()
  socket.send(JSON.stringify({ op: 2, d: { token: discord.token, properties: {}, intents: 0 } }))
  const ready = Object(await next(socket))
  socket.close(code)
  await once(socket, 'close')
  const again = await open()
  again.send(JSON.stringify({ op: 6, d: { token: discord.token, session_id: ready.d.session_id, seq: 1 } }))
  expect(await next(again)).toMatchObject({ op })
})

test('events are numbered from one', async () => {
  const socket = await identified({})
  void discord.slash('rift').catch(() => {})
  expect(await next(socket)).toMatchObject({ op: 0, t: 'INTERACTION_CREATE', s: 2 })
})

function connect(query = '?v=10&encoding=json'): WebSocket {
  const socket = new WebSocket(`ws://127.0.0.1:${discord.port}/${query}`)
  sockets.push(socket)
  return socket
}

async function open(): Promise<WebSocket> {
  const socket = connect()
  expect(await next(socket)).toEqual({ op: 10, d: { heartbeat_interval: 60 } })
  return socket
}

async function identified(over: object): Promise<WebSocket> {
  const socket = await open()
  const ready = next(socket)
  socket.send(JSON.stringify({ op: 2, d: { token: discord.token, properties: {}, intents: 0, ...over } }))
  expect(await ready).toMatchObject({ t: 'READY', s: 1 })
  return socket
}

async function next(socket: WebSocket): Promise<unknown> {
  const [data] = await once(socket, 'message')
  return JSON.parse(String(data))
}

async function closeCode(socket: WebSocket): Promise<unknown> {
  const [code] = await once(socket, 'close')
  return code
}
