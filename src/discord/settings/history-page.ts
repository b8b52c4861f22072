import { cutSpans } from '../../core/answer/cut.ts'
import { historyWords } from '../../core/settings/change-words.ts'
import { panelWords } from '../../core/settings/panel-words.ts'
import { escapeMarkdown } from '../escape.ts'
import { renderSpans } from '../render-spans.ts'
import { buttonRow, type Part, text, type View } from './view.ts'

/** The last changes, the newest first, as many of them as fit into a message. */
export function historyPage({ panel, spot, voice }: View): readonly Part[] {
  const { history, nothingYet, undo, back } = panelWords(voice)
  const longest = Math.floor(ROOM.characters / Math.max(1, panel.history.length))
  const lines = historyWords(panel, voice).map((words) => `-# ${renderSpans(cutSpans(words, longest))}`)
  const shown = lines.length === 0 ? escapeMarkdown(nothingYet) : fitting(lines).join('\n')
  return [
    text(`### ${escapeMarkdown(history)}\n${shown}`),
    buttonRow([
      { label: back, press: { spot: { ...spot, page: 'main', part: 0 }, act: 'show' } },
      { label: undo, press: { spot, act: 'undo' }, disabled: panel.undoable === null },
    ]),
  ]
}

/** What lines may take up beside the rest of the panel. */
const ROOM = { characters: 3000, bytes: 8000 }

/** What is escaped, or in another script, is longer than it looks. */
function fitting(lines: readonly string[]): readonly string[] {
  const takes = (shown: readonly string[]): boolean => {
    const whole = shown.join('\n')
    return whole.length <= ROOM.characters && Buffer.byteLength(whole) <= ROOM.bytes
  }
  return takes(lines) ? lines : fitting(lines.slice(0, -1))
}
