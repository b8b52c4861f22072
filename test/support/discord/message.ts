import { COMPONENTS_V2 } from './message-limits.ts'
import { botUserOf } from './place.ts'

/** A message as the API returns it. */
export type Message = Readonly<Record<string, unknown>>

/** Shown as "thinking…". */
export const LOADING = 128
export const EPHEMERAL = 64

export interface Origin {
  readonly id: string
  readonly applicationId: string
  readonly channelId: unknown
}

/** What becomes of a payload that was accepted. */
export function messageOf(data: object, { id, applicationId, channelId }: Origin): Message {
  const author = { author: botUserOf(applicationId), application_id: applicationId, webhook_id: applicationId }
  const flags = 'flags' in data ? Number(data.flags ?? 0) : 0
  const fresh = { ...blank, ...author, id, channel_id: channelId, flags, timestamp: new Date().toISOString() }
  return { ...edited(fresh, data), flags, edited_timestamp: null }
}

/** A message after an edit: what the edit leaves out stays, and so does that it is ephemeral. */
export function edited(message: Message, patch: object): Message {
  const given = new Map<string, unknown>(Object.entries(patch))
  const field = (name: string, empty: unknown) => (given.has(name) ? (given.get(name) ?? empty) : message[name])
  return {
    ...message,
    content: field('content', ''),
    embeds: field('embeds', []),
    components: field('components', []),
    attachments: field('attachments', []),
    flags: (Number(message['flags']) & ~LOADING) | (Number(given.get('flags') ?? 0) & EDITABLE),
    edited_timestamp: new Date().toISOString(),
  }
}

/** No link previews, and Components V2, which cannot be taken back. */
const EDITABLE = 4 | COMPONENTS_V2

const blank = {
  ...{ content: '', embeds: [], components: [], attachments: [], mentions: [], mention_roles: [], edited_timestamp: null },
  ...{ tts: false, pinned: false, mention_everyone: false, type: 0, flags: 0 },
}
