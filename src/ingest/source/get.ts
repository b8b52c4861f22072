import { type Dispatcher, fetch } from 'undici'
import { userAgent } from './user-agent.ts'

/** By what, for how long and for how many bytes something may be got. */
export interface Get {
  readonly dispatcher: Dispatcher
  readonly signal: AbortSignal
  readonly most: number
}

/** What a server answers. */
export interface Got {
  readonly status: number
  /** Where it leads on to. */
  readonly location: string | undefined
  readonly type: string | undefined
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** More than may be read. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError'
}

/** Gets one address, following nothing. Counts what is unpacked, not what is sent. */
export async function get(url: URL, { dispatcher, signal, most }: Get): Promise<Got> {
  const headers = { 'user-agent': userAgent(), accept: 'text/html, application/xhtml+xml, application/pdf, text/plain, */*;q=0.5' }
  const response = await fetch(url, { dispatcher, signal, headers, redirect: 'manual' })
  const location = REDIRECTS.has(response.status) ? (response.headers.get('location') ?? undefined) : undefined
  if (most < Number(response.headers.get('content-length') ?? 0)) throw new TooLargeError()
  const parts: Uint8Array[] = []
  let size = 0
  // What an error or a redirect says besides is not read.
  if (response.status === 200)
    for await (const part of response.body ?? []) {
      size += part.length
      if (most < size) throw new TooLargeError()
      parts.push(part)
    }
  else await response.body?.cancel()
  return { status: response.status, location, type: response.headers.get('content-type') ?? undefined, bytes: joined(parts, size) }
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

function joined(parts: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size)
  let place = 0
  for (const part of parts) {
    bytes.set(part, place)
    place += part.length
  }
  return bytes
}
