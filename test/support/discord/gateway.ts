import type { Server } from 'node:http'
import { WebSocketServer } from 'ws'
import type { PlannedFailures } from '../planned-failures.ts'
import { attachLink, type Link } from './link.ts'
import type { Answer } from './problem.ts'
import { createSessions, type Sessions } from './sessions.ts'

export interface GatewayOptions {
  readonly token: string
  readonly applicationId: string
  /** Milliseconds. */
  readonly heartbeatInterval: number
  readonly nextId: () => string
  /** Those of the path `/` turn connections away. */
  readonly failures: PlannedFailures<Answer>
}

/** The WebSocket side. */
export interface Gateway {
  readonly sessions: Sessions
  /** Asks every client to connect anew. */
  dismissAll(): void
  cutAll(): void
  /** Closes every connection with a code. */
  closeAll(code: number): void
}

export function attachGateway(server: Server, { token, applicationId, heartbeatInterval, nextId, failures }: GatewayOptions): Gateway {
  const sessions = createSessions({ applicationId, nextId, url: () => gatewayUrlOf(server) })
  const links = new Set<Link>()
  const verifyClient = (_: unknown, admit: (isAdmitted: boolean, status?: number) => void) => {
    const failure = failures.take('/')
    return failure === undefined ? admit(true) : admit(false, failure.status)
  }
  new WebSocketServer({ server, verifyClient }).on('connection', (socket, request) => {
    if (!/[?&]v=10(&|$)/.test(request.url ?? '')) return socket.close(4012, 'Invalid API version.')
    const link = attachLink(socket, { token, heartbeatInterval, sessions })
    links.add(link)
    socket.on('close', () => links.delete(link))
  })
  return {
    sessions,
    dismissAll: () => {
      for (const link of links) link.dismiss()
    },
    cutAll: () => {
      for (const link of links) link.cut()
    },
    closeAll: (code) => {
      for (const link of links) link.close(code)
    },
  }
}

export function gatewayUrlOf(server: Server): string {
  const address = server.address()
  return `ws://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
}
