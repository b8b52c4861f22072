import { type Directory, isChannel } from './directory-methods.ts'
import { problemsOfMessage } from './message-limits.ts'
import { BOT, BOT_USER } from './payloads.ts'
import { refusalOf } from './problem.ts'
import type { Method } from './web-api.ts'

/** Posting as the bot; only its own messages can be changed. `is_archived` and `is_member` of a channel are respected. */
export function chatMethods(directory: Directory): Readonly<Record<string, Method>> {
  const posted = new Map<string, string>()
  const refusal = (body: Record<string, unknown>) => channelRefusal(body['channel'], directory) ?? messageRefusal(body)
  const own = ({ channel, ts }: Record<string, unknown>) =>
    posted.get(String(ts)) === channel ? undefined : { ok: false, error: 'message_not_found' }

  return {
    'chat.postMessage': (body) => {
      const refused = refusal(body)
      if (refused !== undefined) return refused
      const ts = `1700000000.${String(posted.size + 1).padStart(6, '0')}`
      posted.set(ts, String(body['channel']))
      return { ok: true, channel: body['channel'], ts, message: messageOf(body, ts) }
    },
    'chat.postEphemeral': (body) => {
      if (typeof body['user'] !== 'string') return { ok: false, error: 'invalid_arguments' }
      return refusal(body) ?? { ok: true, message_ts: '1700000000.999999' }
    },
    'chat.update': (body) =>
      own(body) ??
      refusal(body) ?? {
        ok: true,
        channel: body['channel'],
        ts: body['ts'],
        text: body['text'] ?? '',
        message: messageOf(body, body['ts']),
      },
    'chat.delete': (body) => {
      const missing = own(body)
      if (missing === undefined) posted.delete(String(body['ts']))
      return missing ?? { ok: true, channel: body['channel'], ts: body['ts'] }
    },
  }
}

const messageOf = (body: Record<string, unknown>, ts: unknown) => ({
  type: 'message',
  user: BOT_USER,
  bot_id: BOT,
  ts,
  text: body['text'] ?? '',
  blocks: body['blocks'] ?? [],
})

function channelRefusal(channel: unknown, { channels }: Directory): object | undefined {
  if (!isChannel(channel)) return { ok: false, error: 'channel_not_found' }
  const { is_archived, is_member } = { ...channels.get(channel) } as { is_archived?: boolean; is_member?: boolean }
  if (is_archived === true) return { ok: false, error: 'is_archived' }
  return is_member === false ? { ok: false, error: 'not_in_channel' } : undefined
}

function messageRefusal(body: Record<string, unknown>): object | undefined {
  const problems = problemsOfMessage(body)
  return 0 < problems.length ? refusalOf(problems) : undefined
}
