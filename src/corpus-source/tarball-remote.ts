import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { createGunzip } from 'node:zlib'
import { fetch, type Response } from 'undici'
import type { RemoteLocation } from './location.ts'
import type { Fetching, Remote } from './remote.ts'
import { unpack } from './unpack.ts'

/** A tarball at an address. A stamp is what the server calls the state of it. */
export function createTarballRemote(location: RemoteLocation, { signal, patience }: Fetching): Remote {
  return {
    fetch: async (known, folder) => {
      const bounded = AbortSignal.any([signal, AbortSignal.timeout(patience)])
      try {
        const response = await ask(location, { known, signal: bounded })
        if (response.status === 304) return undefined
        const { body } = response
        if (!response.ok || body === null) throw new Error(`the server answered ${response.status} ${response.statusText}`.trim())
        await unpack(unzipped(body as ReadableStream), { folder, subfolder: location.subfolder })
        return stampOf(response)
      } catch (error) {
        throw new Error(bounded.aborted && !signal.aborted ? 'it took too long' : reasonOf(error), { cause: error })
      }
    },
  }
}

interface Question {
  readonly known: string | undefined
  readonly signal: AbortSignal
}

/** Follows a few redirections, none of them to http; a name and password are for the first address alone. */
async function ask({ url, credentials }: RemoteLocation, { known, signal }: Question): Promise<Response> {
  let at = new URL(url)
  const { origin, protocol } = at
  for (let turn = 0; turn <= MOST_REDIRECTIONS; turn++) {
    const authorization =
      credentials === undefined || at.origin !== origin ? {} : { authorization: `Basic ${Buffer.from(credentials).toString('base64')}` }
    const response = await fetch(at, { redirect: 'manual', signal, headers: { ...conditionsOf(known), ...authorization } })
    const next = response.headers.get('location')
    if (!REDIRECTIONS.has(response.status) || next === null) return response
    await response.body?.cancel()
    at = new URL(next, at)
    if (at.protocol !== 'https:' && at.protocol !== protocol) throw new Error('it leads to an address without https')
  }
  throw new Error(`it leads to more than ${MOST_REDIRECTIONS} other addresses`)
}

const MOST_REDIRECTIONS = 5
const REDIRECTIONS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

interface Stamp {
  readonly etag?: string
  readonly modified?: string
}

/** A server that says neither is asked for all of it every time. */
function stampOf({ headers }: Response): string {
  const [etag, modified] = [headers.get('etag'), headers.get('last-modified')]
  return JSON.stringify({ ...(etag === null ? {} : { etag }), ...(modified === null ? {} : { modified }) } satisfies Stamp)
}

function conditionsOf(known: string | undefined): Readonly<Record<string, string>> {
  const { etag, modified }: Stamp = known === undefined ? {} : JSON.parse(known)
  return {
    ...(etag === undefined ? {} : { 'if-none-match': etag }),
    ...(modified === undefined ? {} : { 'if-modified-since': modified }),
  }
}

function unzipped(body: ReadableStream): Readable {
  const source = Readable.fromWeb(body)
  const plain = createGunzip()
  source.once('error', (error) => plain.destroy(error))
  plain.once('close', () => source.destroy())
  return source.pipe(plain)
}

/** What undici says is only that it failed; its cause says why. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause instanceof Error ? error.cause : error
  const code = 'code' in cause ? String(cause.code) : ''
  return REASONS.get(code) ?? cause.message
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOTFOUND', 'there is no such host'],
  ['EAI_AGAIN', 'the name of the host could not be looked up'],
  ['ECONNREFUSED', 'nothing answers there'],
  ['Z_DATA_ERROR', 'it is no gzip file'],
  ['Z_BUF_ERROR', 'it ends too soon'],
])
