import { ComponentType, MessageFlags } from 'discord-api-types/v10'
import type { Spans } from '../../core/answer/span.ts'
import { ACCENT, type DiscordMessage } from '../render.ts'
import { renderSpans } from '../render-spans.ts'
import { type Part, text } from './view.ts'

/** A message for one person alone, which pings nobody. */
export const privately = (components: readonly Part[]): DiscordMessage => ({
  flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
  allowed_mentions: { parse: [] },
  components: [{ type: ComponentType.Container, accent_color: ACCENT, components: [...components] }],
})

/** A few sentences, each on a line, for one person alone. */
export const privateNote = (...sentences: readonly Spans[]): DiscordMessage => privately([text(sentences.map(renderSpans).join('\n'))])
