import { APP, BOT, BOT_USER, TEAM } from './payloads.ts'
import type { Method } from './web-api.ts'

/** What differs from an ordinary person or public channel, by id. A test may add to it at any time. */
export interface Directory {
  readonly users: ReadonlyMap<string, object>
  /** A channel with `gone: true` was deleted, or is private and without the bot. */
  readonly channels: ReadonlyMap<string, object>
  /** The user groups of the workspace: there are no others. */
  readonly groups: ReadonlyMap<string, object>
}

export function directoryMethods(directory: Directory): Readonly<Record<string, Method>> {
  return {
    'auth.test': () => ({
      ok: true,
      url: 'https://workspace.slack.test/',
      team: 'Workspace',
      user: 'rift',
      team_id: TEAM,
      user_id: BOT_USER,
      bot_id: BOT,
      is_enterprise_install: false,
    }),
    'bots.info': () => ({ ok: true, bot: { id: BOT, deleted: false, name: 'rift', app_id: APP, user_id: BOT_USER } }),
    'users.info': ({ user, include_locale }) => {
      if (!/^[UW][A-Z0-9]+$/.test(String(user))) return { ok: false, error: 'user_not_found' }
      const locale = include_locale === true ? { locale: 'en-US' } : {}
      const { locale: ownLocale, ...own } = { ...directory.users.get(String(user)) } as { locale?: string }
      return {
        ok: true,
        user: { ...personOf(String(user)), ...own, ...locale, ...(include_locale === true && ownLocale ? { locale: ownLocale } : {}) },
      }
    },
    'conversations.info': ({ channel }) => {
      const own = isChannel(channel) ? { ...channelOf(channel), ...directory.channels.get(channel) } : { gone: true }
      return 'gone' in own ? { ok: false, error: 'channel_not_found' } : { ok: true, channel: own }
    },
    'usergroups.list': ({ include_users }) => ({
      ok: true,
      usergroups: [...directory.groups].map(([id, own]) => {
        const { users, ...group } = { ...groupOf(id), ...own } as ReturnType<typeof groupOf>
        return include_users === true ? { ...group, users } : group
      }),
    }),
  }
}

export const isChannel = (id: unknown): id is string => typeof id === 'string' && /^[CDG][A-Z0-9]+$/.test(id)

const personOf = (id: string) => ({
  id,
  team_id: TEAM,
  name: id.toLowerCase(),
  deleted: false,
  tz: 'Europe/London',
  is_admin: false,
  is_owner: false,
  is_primary_owner: false,
  is_restricted: false,
  is_ultra_restricted: false,
  is_bot: id === BOT_USER,
})

const channelOf = (id: string) => ({
  id,
  name: id.toLowerCase(),
  creator: 'U0CREATOR',
  is_channel: id.startsWith('C'),
  is_group: id.startsWith('G'),
  is_im: id.startsWith('D'),
  is_private: !id.startsWith('C'),
  is_archived: false,
  is_ext_shared: false,
  is_member: true,
})

const groupOf = (id: string) => ({
  id,
  team_id: TEAM,
  is_usergroup: true,
  name: id.toLowerCase(),
  handle: id.toLowerCase(),
  date_delete: 0,
  users: [] as readonly string[],
})
