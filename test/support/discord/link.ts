import type { RawData, WebSocket } from 'ws'
import { isRecord } from '../is-record.ts'
import { type Handshake, identifyOf, resumeOf } from './handshake.ts'
import type { Session } from './session.ts'
import type { Sessions } from './sessions.ts'

export interface Host {
  readonly token: string
  /** Milliseconds. */
  readonly heartbeatInterval: number
  readonly sessions: Sessions
}

/** One connection of a client. */
export interface Link {
  /** Tells the client to come back, and says no more to it. */
  dismiss(): void
  cut(): void
  close(code: number): void
}

/** Speaks the gateway's protocol on one socket. */
export function attachLink(socket: WebSocket, { token, heartbeatInterval, sessions }: Host): Link {
  let session: Session | undefined
  const send = (packet: object) => socket.send(JSON.stringify(packet))
  const enter = (handshake: Handshake) => {
    if (session !== undefined) return socket.close(4005, 'Already authenticated.')
    const refusal = sessions.refusal()
    if (refusal !== undefined) return socket.close(refusal)
    if (handshake.kind === 'refused') return socket.close(handshake.code, handshake.reason)
    session = sessions.enter(handshake, send)
    if (session === undefined) send({ op: INVALID_SESSION, d: false })
  }
  socket.on('message', (data) => {
    const { op, d } = packetOf(data)
    if (op === HEARTBEAT) return send({ op: HEARTBEAT_ACK })
    if (op === IDENTIFY) return enter(identifyOf(d, token))
    if (op === RESUME) return enter(resumeOf(d, token))
    if (op === undefined) return socket.close(4002, 'Error while decoding payload.')
    return session === undefined ? socket.close(4003, 'Not authenticated.') : socket.close(4001, 'Unknown opcode.')
  })
  socket.on('close', (code) => {
    session?.detach(send)
    if (session !== undefined) sessions.leave(session, code)
  })
  send({ op: HELLO, d: { heartbeat_interval: heartbeatInterval } })
  return {
    dismiss: () => {
      session?.detach(send)
      send({ op: RECONNECT, d: null })
    },
    cut: () => {
      session?.detach(send)
      socket.terminate()
    },
    close: (code) => {
      session?.detach(send)
      socket.close(code)
    },
  }
}

const HEARTBEAT = 1
const IDENTIFY = 2
const RESUME = 6
const RECONNECT = 7
const INVALID_SESSION = 9
const HELLO = 10
const HEARTBEAT_ACK = 11

const MAX_BYTES = 4096

function packetOf(data: RawData): { readonly op?: unknown; readonly d?: unknown } {
  const text = String(data)
  if (MAX_BYTES < Buffer.byteLength(text)) return {}
  try {
    const packet: unknown = JSON.parse(text)
    return isRecord(packet) ? packet : {}
  } catch {
    return {}
  }
}
