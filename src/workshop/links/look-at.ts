import { type Dispatcher, fetch, type Response } from 'undici'
import { isParked } from './is-parked.ts'

/** What is at an address. */
export interface Look {
  /**
   * `moved`: the server says that it has another address for good; `refused`: it is there and shows itself to people only;
   * `failing`: not now; `missing`, `parked` and `unreachable`: no reader finds the article there.
   */
  readonly state: State
  /** In words; the status of an answer. */
  readonly detail: string
  /** Where it leads in the end, if that is elsewhere. */
  readonly to?: string | undefined
}

export type State = 'fine' | 'moved' | 'refused' | 'failing' | 'missing' | 'parked' | 'unreachable' | 'skipped'

/** How it is looked. */
export interface Looking {
  readonly dispatcher: Dispatcher
  /** For everything together. */
  readonly milliseconds: number
  /** Why an address may not be connected to, when that is what an error says. */
  readonly isForbidden: (error: unknown) => boolean
}

/** Looks what is at an address, over ten redirects at most, reading no more than is needed. Never rejects. */
export async function lookAt(url: string, looking: Looking): Promise<Look> {
  const signal = AbortSignal.timeout(looking.milliseconds)
  let [at, isForGood] = [url, false]
  try {
    for (let hops = 0; hops <= HOPS; hops++) {
      const response = await fetch(at, { dispatcher: looking.dispatcher, signal, headers: HEADERS, redirect: 'manual' })
      const next = nextOf(response, at)
      if (next === undefined) return await judged(response, { url, at, isForGood })
      await response.body?.cancel()
      isForGood ||= FOR_GOOD.has(response.status)
      at = next
    }
    return { state: 'failing', detail: `it leads on more than ${HOPS} times` }
  } catch (error) {
    return failed(error, looking)
  }
}

const HOPS = 10
const FOR_GOOD: ReadonlySet<number> = new Set([301, 308])
const HEADERS = { 'user-agent': 'Rift (looks whether the links of its articles still lead there)', accept: 'text/html, */*;q=0.5' }

function nextOf({ status, headers }: Response, at: string): string | undefined {
  const location = headers.get('location')
  if (status < 300 || 400 <= status || location === null || !URL.canParse(location, at)) return undefined
  const next = new URL(location, at)
  return next.protocol === 'http:' || next.protocol === 'https:' ? next.href : undefined
}

interface Followed {
  readonly url: string
  readonly at: string
  readonly isForGood: boolean
}

async function judged(response: Response, { url, at, isForGood }: Followed): Promise<Look> {
  const { status } = response
  const html = status === 200 ? await beginningOf(response) : ''
  if (status !== 200) await response.body?.cancel()
  const to = at === url ? undefined : at
  if (status === 404 || status === 410) return { state: 'missing', detail: `${status}`, to }
  if (400 <= status && status < 500) return { state: 'refused', detail: `${status}`, to }
  if (status < 200 || 300 <= status) return { state: 'failing', detail: `${status}`, to }
  if (isParked(new URL(at).hostname, html)) return { state: 'parked', detail: 'the domain is for sale', to }
  if (isForGood && to !== undefined) return { state: 'moved', detail: isFrontPage(url, at) ? 'to a front page' : `${status}`, to }
  return { state: 'fine', detail: `${status}`, to }
}

/** Where a site leads to its front page instead of an article, the article is gone. */
const isFrontPage = (url: string, at: string): boolean => new URL(at).pathname === '/' && new URL(url).pathname !== '/'

// What a page that sells its domain says, it says soon.
const BEGINNING = 64 * 1024

async function beginningOf({ headers, body }: Response): Promise<string> {
  if (body === null || !/html/.test(headers.get('content-type') ?? '')) {
    await body?.cancel()
    return ''
  }
  const decoder = new TextDecoder()
  let text = ''
  for await (const part of body) {
    text += decoder.decode(part, { stream: true })
    if (BEGINNING < text.length) break
  }
  return text.slice(0, BEGINNING)
}

function failed(error: unknown, { milliseconds, isForbidden }: Looking): Look {
  const causes = causesOf(error)
  if (causes.some(isForbidden)) return { state: 'skipped', detail: 'it is a private address; add --allow-private to look at it' }
  if (causes.some(({ name }) => name === 'TimeoutError'))
    return { state: 'failing', detail: `it took longer than ${milliseconds / 1000} s` }
  const code = causes.map((it) => ('code' in it ? String(it.code) : '')).findLast((it) => it !== '') ?? ''
  if (code === 'ENOTFOUND') return { state: 'unreachable', detail: 'there is no such server' }
  if (code === 'EAI_AGAIN') return { state: 'failing', detail: 'names of servers cannot be looked up' }
  return { state: 'failing', detail: REASONS.get(code) ?? causes.at(-1)?.message ?? String(error) }
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ECONNREFUSED', 'nothing answers there'],
  ['ECONNRESET', 'the server broke off'],
  ['UND_ERR_SOCKET', 'the server broke off'],
])

function causesOf(error: unknown): readonly Error[] {
  const causes: Error[] = []
  for (let it = error; it instanceof Error && causes.length < HOPS; it = it.cause) causes.push(it)
  return causes
}
