import type { Place } from './place.ts'
import { type ChannelPolicy, DEFAULT_POLICY } from './policy.ts'
import { effectivePolicy, layersOf } from './resolve.ts'
import type { Changed, SettingsStore } from './settings-store.ts'

/** Reads policies for answers, from memory where it can. Never fails: without the store the last known policy goes on. */
export interface PolicyReader {
  readonly policy: (place: Place) => Promise<ChannelPolicy>
  /** What is known now, without asking the store. */
  readonly known: (place: Place) => ChannelPolicy
}

/** What a reader reads from. */
export interface Reading {
  readonly store: Pick<SettingsStore, 'read' | 'remembered' | 'watch'>
  /** Milliseconds, growing. */
  readonly now: () => number
}

/** Milliseconds after which a policy is read again although nobody told of a change: a notification may have been lost. */
export const STALE = 2000

/** Places that are remembered; above that, the one that was read longest ago is forgotten. */
const REMEMBERED = 10_000

export function createPolicyReader({ store, now }: Reading): PolicyReader {
  const entries = new Map<string, Entry>()
  const running = new Map<string, Promise<ChannelPolicy>>()
  let changes = 0
  store.watch((changed) => {
    changes++
    running.clear()
    for (const entry of entries.values()) if (concerns(entry.place, changed)) entry.readAt = NEVER
  })
  const keep = (place: Place, policy: ChannelPolicy, readAt: number): void => {
    entries.delete(keyOf(place))
    entries.set(keyOf(place), { place, policy, readAt })
    const oldest = entries.keys().next().value
    if (REMEMBERED < entries.size && oldest !== undefined) entries.delete(oldest)
  }
  const known = (place: Place): ChannelPolicy => {
    const entry = entries.get(keyOf(place))
    if (entry !== undefined && entry.readAt !== NEVER) return entry.policy
    const settings = store.remembered(place)
    return settings === undefined ? (entry?.policy ?? DEFAULT_POLICY) : effectivePolicy(layersOf(place, settings))
  }
  const read = async (place: Place): Promise<ChannelPolicy> => {
    const [begun, before] = [now(), changes]
    try {
      const policy = effectivePolicy(layersOf(place, await store.read(place)))
      // What was read while something changed may be from before the change.
      keep(place, policy, changes === before ? begun : NEVER)
      return policy
    } catch {
      // The store tells the operator.
      return known(place)
    }
  }
  return {
    known,
    policy: async (place) => {
      if (place.workspace === null) return DEFAULT_POLICY
      const key = keyOf(place)
      const entry = entries.get(key)
      if (entry !== undefined && now() - entry.readAt < STALE) return entry.policy
      const reading = running.get(key) ?? read(place).finally(() => running.get(key) === reading && running.delete(key))
      running.set(key, reading)
      return reading
    },
  }
}

interface Entry {
  readonly place: Place
  readonly policy: ChannelPolicy
  readAt: number
}

const NEVER = Number.NEGATIVE_INFINITY

const keyOf = ({ platform, workspace, channel, parent, grandparent }: Place): string =>
  JSON.stringify([platform, workspace, channel, parent, grandparent])

const concerns = ({ platform, workspace }: Place, changed: Changed): boolean =>
  changed === undefined || (changed.platform === platform && changed.workspace === workspace)
