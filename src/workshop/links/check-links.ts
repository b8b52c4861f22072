import pLimit from 'p-limit'
import type { Seen } from './link-memory.ts'
import type { Link } from './links-in.ts'
import type { Look } from './look-at.ts'

/** What is looked at, and how politely. */
export interface LinkCheck {
  readonly links: readonly Link[]
  readonly seen: Seen
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** For how many milliseconds what was seen holds. */
  readonly age: number
  readonly look: (url: string) => Promise<Look>
  /** Waits so many milliseconds. */
  readonly pause: (milliseconds: number) => Promise<void>
}

export interface LinkReport {
  readonly links: readonly (Link & { readonly look: Look })[]
  readonly seen: Seen
  /** How many were looked at just now. */
  readonly fresh: number
}

/** Looks at every address that was not seen lately: eight servers at once, and each only once a second. */
export async function checkLinks({ links, seen, now, age, look, pause }: LinkCheck): Promise<LinkReport> {
  const began = now()
  const known = new Map(
    [...seen].filter(
      ([
        ,
        {
          at,
          look: { state },
        },
      ]) => began - at < (LASTING.has(state) ? age : Math.min(age, DAY)),
    ),
  )
  const due = links.filter(({ url }) => !known.has(url))
  const limit = pLimit(SERVERS)
  const visit = async (urls: readonly string[]): Promise<void> => {
    for (const [index, url] of urls.entries()) {
      if (0 < index) await pause(PAUSE)
      known.set(url, { look: await look(url), at: now() })
    }
  }
  await Promise.all([...byHost(due)].map(([, urls]) => limit(() => visit(urls))))
  const looks = links.flatMap((link) => {
    const found = known.get(link.url)
    return found === undefined ? [] : [{ ...link, look: found.look }]
  })
  // What was not looked at was not seen.
  const remembered = [...known].filter(([, it]) => it.look.state !== 'skipped')
  return { links: looks, seen: new Map(remembered), fresh: due.length }
}

const SERVERS = 8
const PAUSE = 1000
const DAY = 24 * 60 * 60 * 1000

/** What is amiss may be well again tomorrow. */
const LASTING: ReadonlySet<Look['state']> = new Set(['fine', 'moved'])

function byHost(links: readonly Link[]): ReadonlyMap<string, readonly string[]> {
  const hosts = new Map<string, string[]>()
  for (const { url } of links) {
    const { host } = new URL(url)
    hosts.set(host, [...(hosts.get(host) ?? []), url])
  }
  return hosts
}
