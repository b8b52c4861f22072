import type { App } from '@slack/bolt'
import { cutSpans } from '../core/answer/cut.ts'
import { type Mention, type Span, textOf } from '../core/answer/span.ts'
import type { Note } from '../core/settings/announcer.ts'
import { richText } from './rich-text.ts'

/** Writes a note into its channel. People and groups stand there by name, since a mention in a message pings them. */
export async function postNote(client: App['client'], { channel, spans }: Note): Promise<void> {
  const named = await Promise.all(cutSpans(spans, LONGEST).map((span) => namedIn(client, span)))
  await client.chat.postMessage({
    channel,
    text: textOf(named),
    blocks: [richText(named)],
    unfurl_links: false,
    unfurl_media: false,
  })
}

const LONGEST = 2000

async function namedIn(client: App['client'], span: Span): Promise<Span> {
  const { mention, ...plain } = span
  if (mention === undefined || mention.kind === 'channel') return span
  const name = await nameOf(client, mention).catch(() => undefined)
  return { ...plain, text: name ?? mention.id, bold: true }
}

async function nameOf(client: App['client'], { kind, id }: Mention): Promise<string | undefined> {
  if (kind === 'person') {
    const { user } = await client.users.info({ user: id })
    return [user?.profile?.display_name, user?.real_name, user?.name].find((name) => name !== undefined && name !== '')
  }
  const { usergroups = [] } = await client.usergroups.list()
  return usergroups.find((group) => group.id === id)?.name
}
