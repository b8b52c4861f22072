import type { REST } from 'discord.js'
import { MessageFlags, Routes } from 'discord-api-types/v10'
import { cutSpans } from '../core/answer/cut.ts'
import type { Note } from '../core/settings/announcer.ts'
import { renderSpans } from './render-spans.ts'

/** Writes a note into its channel. Whom it mentions is shown by name, and nobody is pinged. */
export async function postNote(rest: REST, { channel, spans }: Note): Promise<void> {
  const content = renderSpans(cutSpans(spans, LONGEST))
  await rest.post(Routes.channelMessages(channel), {
    body: { content, allowed_mentions: { parse: [] }, flags: MessageFlags.SuppressEmbeds },
  })
}

/** Half of what a message holds, since every character may have to be escaped. */
const LONGEST = 900
