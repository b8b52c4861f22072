import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { WebSocketServer } from 'ws'
import { CUT, type PlannedFailures, STALLED } from '../planned-failures.ts'
import type { Links } from './links.ts'
import { argumentsOf, jsonOf } from './request-body.ts'
import type { Reply, ResponseUrls } from './response-urls.ts'
import type { Request } from './web-api.ts'

/** One call of the Web API. */
export interface Call {
  readonly method: string
  /** The decoded arguments, without the token. */
  readonly body: Record<string, unknown>
  readonly response: object | string
}

export interface Rooms {
  readonly webApi: (request: Request) => object
  readonly responseUrls: ResponseUrls
  readonly failures: PlannedFailures<Reply>
  /** What the bot token may do, which every answer of the Web API tells in a header. */
  readonly scopes: ReadonlySet<string>
  readonly links: Links
  /** Whether a Socket Mode ticket is good; asking uses it up. */
  readonly admits: (ticket: string | null) => boolean
  readonly record: (call: Call) => void
}

/** The HTTP server: the Web API, the response URLs, and the way into Socket Mode. Not yet listening. */
export function createFrontDoor(rooms: Rooms): Server {
  const sockets = new WebSocketServer({ noServer: true })
  const server = createServer((request, response) => {
    route(request, rooms).then(
      (reply) => send(response.setHeader('x-oauth-scopes', [...rooms.scopes].join(',')), reply),
      () => response.destroy(),
    )
  })
  return server.on('upgrade', (request, socket, head) => {
    const { pathname, searchParams } = urlOf(request)
    const failure = rooms.failures.take('link')
    if (failure !== undefined) return void socket.end(`HTTP/1.1 ${failure.status} Failed as planned\r\nConnection: close\r\n\r\n`)
    if (pathname !== '/link' || !rooms.admits(searchParams.get('ticket'))) {
      socket.end('HTTP/1.1 401 Unauthorized\r\nConnection: close\r\n\r\n')
      return
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) => rooms.links.open(webSocket))
  })
}

async function route(request: IncomingMessage, rooms: Rooms): Promise<Reply> {
  const { pathname } = urlOf(request)
  if (request.method !== 'POST') return { status: 405, body: 'method_not_allowed' }
  if (pathname.startsWith('/api/')) return await answerCall(request, rooms)
  return pathname.startsWith('/response/') ? await answerResponse(request, rooms) : { status: 404, body: 'not_found' }
}

async function answerCall(request: IncomingMessage, { webApi, failures, record }: Rooms): Promise<Reply> {
  const method = urlOf(request).pathname.slice('/api/'.length)
  const { token: formToken, ...body } = await argumentsOf(request)
  const token = request.headers.authorization?.replace(/^Bearer /, '') ?? (typeof formToken === 'string' ? formToken : undefined)
  const reply = failures.take(method) ?? { status: 200, body: webApi({ method, token, body }) }
  record({ method, body, response: reply.body })
  return reply
}

async function answerResponse(request: IncomingMessage, { responseUrls, failures }: Rooms): Promise<Reply> {
  const { pathname } = urlOf(request)
  const body = await jsonOf(request)
  const reply = failures.take('response_url') ?? responseUrls.post(pathname, body)
  const error = errorOf(reply)
  if (error !== undefined) responseUrls.interactionAt(pathname)?.refuse({ body, status: reply.status, error })
  return reply
}

function errorOf({ status, body }: Reply): string | undefined {
  if (typeof body === 'object' && 'error' in body) return String(body.error)
  if (status === 200) return undefined
  return typeof body === 'string' && body !== '' ? body : `http_${status}`
}

function send(response: ServerResponse, { status, body }: Reply): void {
  if (status === STALLED) return
  if (status === CUT) return void response.destroy()
  const json = typeof body !== 'string'
  const wait = status === 429 ? { 'retry-after': '1' } : {}
  response.writeHead(status, { 'content-type': json ? 'application/json; charset=utf-8' : 'text/plain; charset=utf-8', ...wait })
  response.end(json ? JSON.stringify(body) : body)
}

const urlOf = (request: IncomingMessage) => new URL(request.url ?? '/', 'http://127.0.0.1')
