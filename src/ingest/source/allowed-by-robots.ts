import robots from 'robots-parser'
import { CorpusError } from '../../core/corpus/corpus-error.ts'
import { type Get, type Got, get } from './get.ts'
import { ROBOT } from './user-agent.ts'

/**
 * Whether a server lets Rift read an address (RFC 9309): what has no robots.txt allows all, and one whose robots.txt
 * cannot be read at the moment allows nothing.
 */
export async function allowedByRobots(url: URL, how: Get): Promise<boolean> {
  const file = new URL('/robots.txt', url)
  const { status, bytes } = await getThrough(file, how)
  if (500 <= status || status === 429)
    throw new CorpusError([
      { file: file.href, message: `Cannot fetch: the server cannot say what robots may read (${status}); try again later` },
    ])
  if (status !== 200) return true
  return parseRobots(file.href, new TextDecoder().decode(bytes.subarray(0, READ))).isAllowed(url.href, ROBOT) !== false
}

// Its types are written as if it were an ES module.
const parseRobots = robots as unknown as typeof robots.default

// The most that a robot has to read of it.
const READ = 512 * 2 ** 10

/** It may stand elsewhere, as when a server sends all of its visitors to https; one that is not found in five steps is none. */
async function getThrough(file: URL, how: Get): Promise<Got> {
  let answer = await get(file, how)
  for (let steps = 0, place = file; steps < 5 && answer.location !== undefined; steps++) {
    if (!URL.canParse(answer.location, place.href)) break
    place = new URL(answer.location, place)
    if (!/^https?:$/.test(place.protocol)) break
    answer = await get(place, how)
  }
  return answer
}
