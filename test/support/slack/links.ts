import { randomUUID } from 'node:crypto'
import type { WebSocket } from 'ws'
import { isRecord } from '../is-record.ts'
import { createBell } from './bell.ts'
import { APP } from './payloads.ts'

/** The Socket Mode connections of one app. */
export interface Links {
  readonly count: number
  open(socket: WebSocket): void
  connected(count: number): Promise<void>
  /** Sends to one connection, in turn, and resolves to the payload of the ack. */
  deliver(envelope: object): Promise<unknown>
  /** Asks connections to reconnect and closes them: all of them, or the one at `index`. */
  refresh(index?: number): void
  /** Cuts connections without a word: all of them, or the one at `index`. */
  drop(index?: number): void
}

export function createLinks(deadline: number): Links {
  const bell = createBell()
  const sockets: WebSocket[] = []
  const state = { turn: 0 }

  const leave = (socket: WebSocket) => {
    const index = sockets.indexOf(socket)
    if (0 <= index) sockets.splice(index, 1)
    bell.ring()
  }

  const pick = (index: number | undefined) => (index === undefined ? [...sockets] : sockets.slice(index, index + 1))

  return {
    get count() {
      return sockets.length
    },
    open: (socket) => {
      socket.on('error', () => {})
      // One listener for each envelope under way.
      socket.setMaxListeners(0)
      if (MAX_LINKS <= sockets.length) return farewell(socket, 'too_many_websockets')
      sockets.push(socket)
      socket.once('close', () => leave(socket))
      socket.send(JSON.stringify(helloOf(sockets.length)))
      bell.ring()
    },
    connected: (count) =>
      bell.until(() => count <= sockets.length, { ms: CONNECT_MS, because: () => `${sockets.length} of ${count} connections are open` }),
    deliver: async (envelope) => {
      const socket = sockets[state.turn++ % Math.max(sockets.length, 1)]
      if (socket === undefined) throw new Error('dispatch_failed')
      return await ackFrom(socket, { envelope, deadline })
    },
    refresh: (index) => {
      for (const socket of pick(index)) {
        leave(socket)
        farewell(socket, 'refresh_requested')
      }
    },
    drop: (index) => {
      for (const socket of pick(index)) {
        leave(socket)
        socket.terminate()
      }
    },
  }
}

const MAX_LINKS = 10

/** Longer than a client with default settings waits before it reconnects. */
const CONNECT_MS = 15_000

const helloOf = (connections: number) => ({
  type: 'hello',
  num_connections: connections,
  debug_info: { host: 'applink-test', build_number: 1, approximate_connection_time: 18_060 },
  connection_info: { app_id: APP },
})

function farewell(socket: WebSocket, reason: string): void {
  socket.send(JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'applink-test' } }))
  socket.close(1000)
}

interface Delivery {
  readonly envelope: object
  readonly deadline: number
}

/** An ack counts only on the connection that carried the envelope, and only in time. */
function ackFrom(socket: WebSocket, { envelope, deadline }: Delivery): Promise<unknown> {
  const envelope_id = randomUUID()
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      socket.off('message', listen)
    }
    const listen = (data: { toString(): string }) => {
      const ack = parse(data.toString())
      if (!isRecord(ack) || ack['envelope_id'] !== envelope_id) return
      stop()
      resolve(ack['payload'])
    }
    const timer = setTimeout(() => {
      stop()
      reject(new Error('operation_timeout'))
    }, deadline)
    socket.on('message', listen)
    socket.send(JSON.stringify({ envelope_id, ...envelope }))
  })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
