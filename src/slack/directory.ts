import type { App } from '@slack/bolt'
import type { Log } from '../core/log.ts'
import { createLookUp, type LookUp } from './look-up.ts'

/** What Slack tells of people, channels and user groups. */
export interface Directory {
  /** By id; null for nobody. */
  readonly person: LookUp<Person | null>
  /** Who made a channel; null when Slack does not say: it is gone, or private and without the bot. */
  readonly creator: LookUp<string | null>
  /** The user groups of a workspace. */
  readonly groups: LookUp<readonly Group[]>
}

export interface Person {
  /** The workspaces that they belong to. */
  readonly teams: readonly string[]
  /** A BCP 47 tag. */
  readonly locale: string | null
  /** Whether they are an admin or owner of their workspace. */
  readonly isAdmin: boolean
}

export interface Group {
  readonly id: string
  readonly name: string
  readonly people: readonly string[]
}

/** What a directory asks, and whom it tells. */
export interface Asking {
  readonly client: App['client']
  /** Milliseconds, growing. */
  readonly now: () => number
  readonly log: Log
}

export function createDirectory({ client, now, log }: Asking): Directory {
  const lookUp = <T>(what: string, ask: (key: string) => Promise<T>): LookUp<T> =>
    createLookUp({ ask, now, failed: (err) => log.warn({ err }, `Cannot ask Slack for ${what}: ${remedyOf(err)}`) })
  return {
    person: lookUp('people, so that nobody counts as an admin and all are spoken to in English', async (user) => {
      const answer = await orNull(client.users.info({ user, include_locale: true }), 'user_not_found')
      return answer === null ? null : personOf(answer)
    }),
    creator: lookUp('channels, so that who made one may not change its settings for that', async (channel) => {
      const answer = await orNull(client.conversations.info({ channel }), 'channel_not_found')
      return answer?.channel?.creator ?? null
    }),
    groups: lookUp('user groups, so that nobody is a manager by one', async (team) => {
      const { usergroups = [] } = await client.usergroups.list({ include_users: true, team_id: team })
      return usergroups.flatMap(groupOf)
    }),
  }
}

/** What was asked for, or null when there is no such thing. */
const orNull = async <T>(answer: Promise<T>, none: string): Promise<T | null> =>
  answer.catch((error: unknown) => {
    if (saidBy(error)?.error === none) return null
    throw error
  })

type Answer = Awaited<ReturnType<App['client']['users']['info']>>

/** Somebody from elsewhere, a guest, or whose account is gone, is no admin here whatever else is said. */
function personOf({ user = {} }: Answer): Person {
  const isOutside = user.deleted === true || user.is_stranger === true || user.is_restricted === true || user.is_bot === true
  const isAdmin = user.is_admin === true || user.is_owner === true || user.is_primary_owner === true
  const teams = [user.team_id ?? [], user.enterprise_user?.teams ?? []].flat()
  return { teams, locale: user.locale ?? null, isAdmin: isAdmin && !isOutside }
}

type Usergroup = NonNullable<Awaited<ReturnType<App['client']['usergroups']['list']>>['usergroups']>[number]

const groupOf = ({ id, name, handle, users }: Usergroup): Group[] =>
  id === undefined ? [] : [{ id, name: name ?? handle ?? id, people: users ?? [] }]

/** What the operator can do about a failure. */
function remedyOf(error: unknown): string {
  const said = saidBy(error)
  return said?.error === 'missing_scope'
    ? `add the scope ${said.needed} under OAuth & Permissions and install the app again`
    : (said?.error ?? (error instanceof Error ? error.message : String(error)))
}

interface Said {
  readonly error: string
  readonly needed?: string
}

const saidBy = (error: unknown): Said | undefined => (error instanceof Error && 'data' in error ? (error.data as Said) : undefined)
