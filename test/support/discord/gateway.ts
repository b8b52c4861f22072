import type { Server } from 'node:http'
import { WebSocketServer } from 'ws'
import { attachLink, type Link } from './link.ts'
import { createSessions, type Sessions } from './sessions.ts'

export interface GatewayOptions {
  readonly token: string
  readonly applicationId: string
  /** Milliseconds. */
  readonly heartbeatInterval: number
  readonly nextId: () => string
}

/** The WebSocket side. */
export interface Gateway {
  readonly sessions: Sessions
  /** Asks every client to connect anew. */
  dismissAll(): void
  cutAll(): void
}

export function attachGateway(server: Server, { token, applicationId, heartbeatInterval, nextId }: GatewayOptions): Gateway {
  const sessions = createSessions({ applicationId, nextId, url: () => gatewayUrlOf(server) })
  const links = new Set<Link>()
  new WebSocketServer({ server }).on('connection', (socket, request) => {
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
  }
}

export function gatewayUrlOf(server: Server): string {
  const address = server.address()
  return `ws://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
}
