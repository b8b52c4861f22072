import { Agent } from 'undici'
import { CorpusError } from '../../core/corpus/corpus-error.ts'
import { mayHoldArticle } from '../formats/format-of.ts'
import type { RawSource } from '../formats/raw-source.ts'
import { allowedByRobots } from './allowed-by-robots.ts'
import { type Get, type Got, get } from './get.ts'
import { publicConnector, type Reach } from './public-addresses.ts'
import { refusalOf } from './refusal-of.ts'

/** How a page may be fetched. */
export interface FetchOptions {
  readonly reach: Reach
  /** For everything together; thirty seconds when absent. */
  readonly milliseconds?: number
}

/** Fetches a page over HTTP, following five redirects at most, and asking each server's robots.txt first. Throws a CorpusError that says why it cannot be had. */
export async function fetchPage(address: string, { reach, milliseconds = LONGEST }: FetchOptions): Promise<RawSource> {
  const connect = reach === 'public' ? publicConnector(milliseconds) : { timeout: milliseconds }
  const dispatcher = new Agent({ connect, headersTimeout: milliseconds, bodyTimeout: milliseconds })
  const how: Get = { dispatcher, signal: AbortSignal.timeout(milliseconds), most: MOST }
  try {
    return await follow(address, how)
  } catch (error) {
    throw error instanceof CorpusError ? error : refused(address, refusalOf(error, { most: MOST, milliseconds }))
  } finally {
    await dispatcher.destroy()
  }
}

const LONGEST = 30_000
const MOST = 10 * 2 ** 20
const REDIRECTS = 5

async function follow(address: string, how: Get): Promise<RawSource> {
  let url = httpUrl(address, undefined)
  for (let redirects = 0; redirects <= REDIRECTS; redirects++) {
    if (!(await allowedByRobots(url, how)))
      throw refused(
        address,
        `the robots.txt of ${url.host} does not let robots read ${url.pathname}; save the page from a browser, and add the file`,
      )
    const answer = await get(url, how)
    if (answer.location === undefined) return sourceOf(answer, url, address)
    url = httpUrl(answer.location, url)
  }
  throw refused(address, `it leads on more than ${REDIRECTS} times; give the address at which the page is in the end`)
}

function httpUrl(address: string, base: URL | undefined): URL {
  const url = URL.canParse(address, base?.href) ? new URL(address, base?.href) : undefined
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') throw refused(address, 'only http and https addresses are fetched')
  if (url.username !== '' || url.password !== '') throw refused(url.host, 'the address holds a password; remove it')
  return url
}

function sourceOf({ status, type, bytes }: Got, url: URL, name: string): RawSource {
  if (status !== 200)
    throw refused(name, STATUSES.get(status) ?? `the server answers ${status}; ${status < 500 ? 'check the address' : 'try again later'}`)
  const [media = '', ...parameters] = (type ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim())
  const mediaType = media === '' ? undefined : media
  if (!mayHoldArticle(mediaType)) throw refused(name, `it is ${media}, which holds no article`)
  const charset = parameters
    .find((it) => it.startsWith('charset='))
    ?.slice('charset='.length)
    .replaceAll('"', '')
  return { name, bytes, type: mediaType, charset, url: withoutFragment(url) }
}

function withoutFragment(url: URL): string {
  const copy = new URL(url)
  copy.hash = ''
  return copy.href
}

const BY_HAND = 'save the page from a browser, and add the file'

const STATUSES: ReadonlyMap<number, string> = new Map([
  [401, `the page is for those who log in (401); ${BY_HAND}`],
  [402, `the page is for those who pay (402); ${BY_HAND}`],
  [403, `the server refuses (403); ${BY_HAND}`],
  [404, 'there is no such page (404); check the address'],
  [410, 'the page has been removed (410); look for it in an archive'],
  [429, 'the server asks for fewer visits (429); try again later'],
  [451, `the page may not be shown here for legal reasons (451); ${BY_HAND}`],
])

const refused = (file: string, reason: string): CorpusError => new CorpusError([{ file, message: `Cannot fetch: ${reason}` }])
