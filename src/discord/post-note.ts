import type { REST } from 'discord.js'
import { MessageFlags, Routes } from 'discord-api-types/v10'
import { cutSpans } from '../core/answer/cut.ts'
import type { Note } from '../core/settings/announcer.ts'
import { renderSpans } from './render-spans.ts'

/**
 * Writes a note into its channel. Whom it mentions is shown by name, and nobody is pinged. The bot may be in many servers, and
 * whoever writes an id by hand must not make it speak in another's.
 */
export async function postNote(rest: REST, { workspace: { workspace }, channel, spans }: Note): Promise<void> {
  if (guildOf(await rest.get(Routes.channel(channel))) !== workspace)
    throw new RangeError('Cannot write in that channel: it is in another server')
  const content = renderSpans(cutSpans(spans, LONGEST))
  await rest.post(Routes.channelMessages(channel), {
    body: { content, allowed_mentions: { parse: [] }, flags: MessageFlags.SuppressEmbeds },
  })
}

const guildOf = (channel: unknown): unknown =>
  typeof channel === 'object' && channel !== null && 'guild_id' in channel ? channel.guild_id : undefined

/** Half of what a message holds, since every character may have to be escaped. */
const LONGEST = 900
