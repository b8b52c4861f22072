import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { CUT, type PlannedFailures, STALLED } from '../planned-failures.ts'
import { type Answer, type Problem, refusal, refusalOf } from './problem.ts'
import type { Request, Route } from './route.ts'

/** A REST call, refused or not. */
export interface Call {
  readonly method: string
  /** Decoded, with the version: `/api/v10/users/@me`. */
  readonly path: string
  readonly body: unknown
  readonly status: number
}

export interface House {
  readonly token: string
  readonly routes: readonly Route[]
  readonly failures: PlannedFailures<Answer>
  record(call: Call): void
}

/** The HTTP side: says who may come in, and to whom the call goes. */
export function createFrontDoor(house: House): Server {
  return createServer((incoming, outgoing) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => receive({ incoming, outgoing, text: Buffer.concat(chunks).toString() }, house))
  })
}

interface Visit {
  readonly incoming: IncomingMessage
  readonly outgoing: ServerResponse
  readonly text: string
}

function receive({ incoming, outgoing, text }: Visit, house: House): void {
  const url = new URL(incoming.url ?? '/', 'http://127.0.0.1')
  const path = decodeURIComponent(url.pathname)
  const method = incoming.method ?? 'GET'
  const body = parse(text)
  const answer = house.failures.take(path) ?? answerTo({ incoming, body, method, path, query: url.searchParams }, house)
  house.record({ method, path, body: body instanceof SyntaxError ? text : body, status: answer.status })
  send(outgoing, answer)
}

interface Arrival extends Request {
  readonly incoming: IncomingMessage
}

function answerTo({ incoming, ...request }: Arrival, { token, routes }: House): Answer {
  const { 'user-agent': agent = '', 'content-type': type = '', authorization } = incoming.headers
  if (!/^DiscordBot \(.+, .+\)/.test(agent)) return refusal(403, 40333, 'internal network error')
  if (!request.path.startsWith('/api/v10/')) return refusal(400, 50041, 'Invalid API version provided')
  const path = request.path.slice('/api/v10'.length)
  for (const route of routes) {
    const match = route.method === request.method ? route.pattern.exec(path) : null
    if (match === null) continue
    if (route.access === 'bot' && authorization !== `Bot ${token}`) return refusal(401, 0, '401: Unauthorized')
    if (request.body instanceof SyntaxError) return refusal(400, 50109, 'The request body contains invalid JSON.')
    if (request.body !== undefined && !type.startsWith('application/json')) return refusalOf(wrongType)
    return route.handle({ ...request, path }, match.groups ?? {})
  }
  return refusal(404, 0, '404: Not Found')
}

const wrongType: readonly Problem[] = [
  { path: '', code: 'CONTENT_TYPE_INVALID', message: 'Expected "Content-Type" header to be one of {\'application/json\'}.' },
]

function parse(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return new SyntaxError('The body is not JSON')
  }
}

function send(outgoing: ServerResponse, { status, body }: Answer): void {
  if (status === STALLED) return
  if (status === CUT) return void outgoing.destroy()
  if (body === undefined) return void outgoing.writeHead(status).end()
  const wait = status === 429 ? { 'retry-after': String(retryAfterOf(body)) } : {}
  outgoing.writeHead(status, { 'content-type': 'application/json', ...wait }).end(JSON.stringify(body))
}

const retryAfterOf = (body: unknown): number =>
  typeof body === 'object' && body !== null && 'retry_after' in body ? Number(body.retry_after) : 0
