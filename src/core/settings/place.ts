/** Where something is asked, and so which settings hold there. */
export interface Place {
  /** The platform's name; ids are unique only within it. */
  readonly platform: string
  /** Null in a direct message that belongs to no workspace: nobody moderates it. */
  readonly workspace: string | null
  readonly channel: string
  /** What the channel inherits from: a thread from its channel, a channel from its category. Null when nothing is known. */
  readonly parent: string | null
  /** What the parent itself inherits from: a thread's channel from its category. Absent when there is no such thing or it is not known. */
  readonly grandparent?: string
}

/** Who asks. */
export interface Asker {
  readonly id: string
  /** Ids of the roles or groups that the platform says they have. */
  readonly roles: readonly string[]
  /** The language of their client as a BCP 47 tag; null when the platform does not say. */
  readonly locale: string | null
  readonly trusted: Trusted
}

/** What the platform itself lets somebody manage. */
export interface Trusted {
  readonly channel: boolean
  /** Present where the parent goes with the channel, as the channel of a thread does. */
  readonly parent?: boolean
  readonly workspace: boolean
}

/** Trusted with nothing. */
export const UNTRUSTED: Trusted = { channel: false, workspace: false }

/** Where a setting is kept: one channel, or the whole workspace. */
export interface Scope {
  readonly platform: string
  readonly workspace: string
  /** Null for the whole workspace. */
  readonly channel: string | null
}

/** A scope in one word within its platform: `channel:300` or `workspace:222`. */
export const scopeKey = ({ workspace, channel }: Scope): string => (channel === null ? `workspace:${workspace}` : `channel:${channel}`)

/** How far a change reaches, seen from a place. */
export type Reach = 'channel' | 'parent' | 'grandparent' | 'workspace'

/** The scope that a reach means in a place; undefined where there is none. */
export function scopeOf({ platform, workspace, ...within }: Place, reach: Reach): Scope | undefined {
  const channel = reach === 'workspace' ? null : (within[reach] ?? undefined)
  return workspace === null || channel === undefined ? undefined : { platform, workspace, channel }
}

/** From the nearest to the widest. */
export const REACHES: readonly Reach[] = ['channel', 'parent', 'grandparent', 'workspace']

/** The scopes of a place, the nearest first. */
export const scopesOf = (place: Place): readonly Scope[] => REACHES.flatMap((reach) => scopeOf(place, reach) ?? [])
