import { messageOf } from './message.ts'
import { problemsOfMessage } from './message-limits.ts'
import { CHANNEL_ID, GUILD_ID, MEMBER_PERMISSIONS } from './place.ts'
import { type Answer, refusal, refusalOf } from './problem.ts'
import { ok, pathOf, type Request, type Route } from './route.ts'
import { recordsOf } from './shape.ts'

/** What is in the guild; a test may change it at any time. */
export interface GuildBook {
  readonly channels: Map<string, Channel>
  readonly roles: Map<string, string>
}

export interface Channel {
  readonly name: string
  readonly type?: number
  /** The category, or the channel of a thread. */
  readonly parent?: string
  /** What the bot may do in it: nothing, only see it, or also write. */
  readonly bot?: 'nothing' | 'sees' | 'writes'
  /** Another guild that the bot is in too, if it stands there. */
  readonly guild?: string
}

export const createGuildBook = (): GuildBook => ({
  channels: new Map([[CHANNEL_ID, { name: 'general' }]]),
  roles: new Map([[GUILD_ID, '@everyone']]),
})

export interface Guild {
  readonly book: GuildBook
  readonly applicationId: string
  readonly nextId: () => string
}

/** Looking at the guild's channels and roles, and writing in a channel. */
export function guildRoutes({ book, applicationId, nextId }: Guild): readonly Route[] {
  const route = (method: string, template: string, act: Act): Route => ({
    ...{ method, pattern: pathOf(template), access: 'bot' },
    handle: (request, { channel: id = '' }) => {
      const channel = book.channels.get(id)
      if (channel === undefined) return refusal(404, 10003, 'Unknown Channel')
      return channel.bot === 'nothing' ? refusal(403, 50001, 'Missing Access') : act({ id, channel, request })
    },
  })
  return [
    route('GET', '/channels/{channel}', ({ id, channel }) => ok(channelOf(id, channel))),
    route('POST', '/channels/{channel}/messages', ({ id, channel, request }) => {
      if (channel.bot === 'sees') return refusal(403, 50013, 'Missing Permissions')
      if (TEXTLESS.includes(channel.type ?? 0)) return refusal(400, 50008, 'Cannot send messages in a non-text channel')
      const problems = problemsOfMessage(request.body)
      if (0 < problems.length) return refusalOf(problems)
      return ok(messageOf(recordsOf([request.body])[0] ?? {}, { id: nextId(), applicationId, channelId: id }))
    }),
    {
      ...{ method: 'GET', pattern: pathOf('/guilds/{guild}/roles'), access: 'bot' },
      handle: (_request, { guild }) => (guild === GUILD_ID ? ok(rolesOf(book)) : refusal(404, 10004, 'Unknown Guild')),
    },
  ]
}

type Act = (visit: { readonly id: string; readonly channel: Channel; readonly request: Request }) => Answer

/** A category, a forum, a gallery. */
const TEXTLESS: readonly number[] = [4, 15, 16]

const channelOf = (id: string, { name, type = 0, parent = undefined, guild = GUILD_ID }: Channel) => ({
  ...{ id, name, type, guild_id: guild, parent_id: parent ?? null },
  ...{ position: 0, permission_overwrites: [], nsfw: false },
})

const rolesOf = ({ roles }: GuildBook) => [...roles].map(([id, name]) => ({ id, name, permissions: MEMBER_PERMISSIONS, position: 0 }))
