import type { KnownBlock, ModalView } from '@slack/types'
import { historyWords } from '../../core/settings/change-words.ts'
import { panelWords } from '../../core/settings/panel-words.ts'
import { TITLE } from '../limits.ts'
import { richText } from '../rich-text.ts'
import { whereWords } from './panel-view.ts'
import { plain, smallPrint } from './plain.ts'
import type { Showing } from './showing.ts'
import { encodeSpot } from './spot.ts'

/** The last changes, the newest first. */
export function historyBlocks({ panel, voice }: Showing): readonly KnownBlock[] {
  const lines = historyWords(panel, voice)
  return lines.length === 0 ? [smallPrint(panelWords(voice).nothingYet)] : lines.map(richText)
}

/** The modal of the last changes, which lies on that of the settings. */
export function historyView(showing: Showing): ModalView {
  const { history, back } = panelWords(showing.voice)
  return {
    type: 'modal',
    private_metadata: encodeSpot(showing.spot),
    title: plain(history, TITLE),
    close: plain(back, TITLE),
    blocks: [richText(whereWords(showing)), { type: 'divider' }, ...historyBlocks(showing)],
  }
}
