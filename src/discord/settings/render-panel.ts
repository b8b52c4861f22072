import { ComponentType } from 'discord-api-types/v10'
import { cutText } from '../../core/answer/cut.ts'
import type { Spans } from '../../core/answer/span.ts'
import { panelWords, reachWords } from '../../core/settings/panel-words.ts'
import { scopeOf } from '../../core/settings/place.ts'
import { escapeMarkdown } from '../escape.ts'
import { CHOICE } from '../limits.ts'
import type { DiscordMessage } from '../render.ts'
import { renderSpans } from '../render-spans.ts'
import { fieldPage } from './field-page.ts'
import { historyPage } from './history-page.ts'
import { mainPage } from './main-page.ts'
import { encodePress } from './press.ts'
import { privately } from './private-message.ts'
import { entryOf, line, menuRow, type Part, text, type View } from './view.ts'

/** Renders a panel of settings for whoever asked for it, with what came of their last press. */
export function renderPanel(view: View, note?: Spans): DiscordMessage {
  const said = note === undefined ? [] : [text(renderSpans(note))]
  return privately([head(view), ...reachMenu(view), ...said, line, ...pageOf(view)])
}

function pageOf(view: View): readonly Part[] {
  const { page } = view.spot
  if (page === 'history') return historyPage(view)
  // A field that concerns the whole workspace is not among those of a channel.
  const entry = page === 'main' ? undefined : entryOf(view.panel, page)
  return entry === undefined ? mainPage(view) : fieldPage(entry, view)
}

/** What the panel is and where it applies, with the channel by its name. */
function head({ panel: { sitting }, voice }: View): Part {
  const { title, reach } = panelWords(voice)
  const channel = scopeOf(sitting.place, sitting.reach)?.channel ?? null
  const where: Spans =
    channel === null ? [{ text: reachWords(sitting.reach, voice) }] : [{ text: channel, mention: { kind: 'channel', id: channel } }]
  return text(`## ${escapeMarkdown(title)}\n-# ${escapeMarkdown(reach)}: ${renderSpans(where)}`)
}

/** A switch between the reaches, for whoever may change more than one. */
function reachMenu({ panel: { reaches, sitting }, spot, voice }: View): readonly Part[] {
  if (reaches.length < 2) return []
  const options = reaches.map((reach) => ({
    ...{ label: cutText(reachWords(reach, voice), CHOICE), value: reach },
    ...(reach === sitting.reach ? { default: true } : {}),
  }))
  return [menuRow({ type: ComponentType.StringSelect, custom_id: encodePress({ spot, act: 'reach' }), options })]
}
