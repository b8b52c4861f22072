import type { Reach } from '../../core/settings/place.ts'

/** What somebody looks at in a view of settings. A view carries it, and is all the state there is. */
export interface Spot {
  /** Empty for the whole workspace alone. */
  readonly channel: string
  /** Channels stand under nothing but their workspace here. */
  readonly reach: Extract<Reach, 'channel' | 'workspace'>
  /** Where the view was opened from: a Home is drawn again after a change. */
  readonly from: 'command' | 'home'
}

/** Writes a spot as the `private_metadata` of a view. */
export const encodeSpot = ({ channel, reach, from }: Spot): string => JSON.stringify({ channel, reach, from })

/** Reads what {@link encodeSpot} wrote, though it may have been written by hand; undefined for anything else. */
export function decodeSpot(metadata: string): Spot | undefined {
  try {
    return parseSpot(JSON.parse(metadata))
  } catch {
    return undefined
  }
}

/** A spot from anything; undefined when it is none. */
export function parseSpot(given: unknown): Spot | undefined {
  const { channel, reach, from } = Object(given) as Record<string, unknown>
  if (typeof channel !== 'string' || !CHANNEL.test(channel) || !isReach(reach, channel)) return undefined
  return from === 'command' || from === 'home' ? { channel, reach, from } : undefined
}

/** Whether settings can be seen at a reach: without a channel only those of the workspace. */
export const isReach = (reach: unknown, channel: string): reach is Spot['reach'] =>
  reach === 'workspace' || (reach === 'channel' && channel !== '')

const CHANNEL = /^(?:[CDG][A-Z0-9]{1,30})?$/
