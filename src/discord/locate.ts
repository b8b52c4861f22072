import { type APIInteraction, ChannelType } from 'discord-api-types/v10'
import type { Origin } from '../core/command/origin.ts'
import type { Log } from '../core/log.ts'

/** Completes where an interaction comes from: Discord tells the channel of a thread, and not the category of that channel. Never fails. */
export type Locate = (interaction: APIInteraction, origin: Origin) => Promise<Origin>

/** What locating needs. */
export interface Surveying {
  /** The category of a channel, null for none. Rejects when Discord does not say. */
  readonly lookUp: (channel: string) => Promise<string | null>
  /** Milliseconds, growing. */
  readonly now: () => number
  readonly wait: (milliseconds: number) => Promise<unknown>
  readonly log: Log
}

/** Milliseconds for which an answer waits for a category; without it the thread inherits from its channel alone. */
const PATIENCE = 300

/** Milliseconds after which it is asked again: a channel may be moved. */
const STALE = 600_000

/** Channels that are remembered; above that, the one that was learnt of longest ago is forgotten. */
const REMEMBERED = 10_000

export function createLocate({ lookUp, now, wait, log }: Surveying): Locate {
  const known = new Map<string, Known>()
  const running = new Map<string, Promise<void>>()
  let told = false
  const learn = (channel: string, category: string | null) => {
    known.delete(channel)
    known.set(channel, { category, at: now() })
    const oldest = known.keys().next().value
    if (REMEMBERED < known.size && oldest !== undefined) known.delete(oldest)
  }
  const ask = async (channel: string) => {
    try {
      learn(channel, await lookUp(channel))
    } catch (err) {
      // What was known stays; a bot that is no member of the server is not told more by asking often.
      learn(channel, known.get(channel)?.category ?? null)
      if (!told) log.warn({ err, channel }, UNTOLD)
      told = true
    } finally {
      running.delete(channel)
    }
  }
  const categoryOf = async (channel: string): Promise<string | null> => {
    const it = known.get(channel)
    if (it !== undefined && now() - it.at < STALE) return it.category
    const asking = running.get(channel) ?? ask(channel)
    running.set(channel, asking)
    await Promise.race([asking, wait(PATIENCE)])
    return known.get(channel)?.category ?? null
  }
  return async ({ channel }, origin) => {
    const { workspace, channel: id, parent } = origin.place
    if (workspace === null || channel === undefined) return origin
    if (!isThread(channel.type)) {
      learn(id, parent)
      return origin
    }
    const category = parent === null ? null : await categoryOf(parent)
    return category === null ? origin : { ...origin, place: { ...origin.place, grandparent: category } }
  }
}

interface Known {
  readonly category: string | null
  readonly at: number
}

const UNTOLD = 'Could not look up the category of a thread’s channel; until it is known, threads inherit from their channel and the server'

const THREADS: readonly (ChannelType | undefined)[] = [ChannelType.PublicThread, ChannelType.PrivateThread, ChannelType.AnnouncementThread]

/** Whether a channel is a thread of another. */
export const isThread = (type: ChannelType | undefined): boolean => THREADS.includes(type)
