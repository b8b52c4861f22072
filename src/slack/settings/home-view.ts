import type { HomeView, KnownBlock } from '@slack/types'
import type { Answer } from '../../core/answer/answer.ts'
import { fieldWords, originWords } from '../../core/settings/field-words.ts'
import type { PanelField } from '../../core/settings/panel.ts'
import { panelWords } from '../../core/settings/panel-words.ts'
import { valueWords } from '../../core/settings/value-words.ts'
import type { Voice } from '../../core/voice/voice.ts'
import { PLACEHOLDER } from '../limits.ts'
import { renderSlack } from '../render.ts'
import { richText } from '../rich-text.ts'
import { ACT } from './act.ts'
import { historyBlocks } from './history-blocks.ts'
import { whereWords } from './panel-view.ts'
import { button, header, plain } from './plain.ts'
import type { Showing } from './showing.ts'
import { encodeSpot } from './spot.ts'

/** The Home of the app: how to ask, and for a manager the settings of the workspace. */
export const homeView = (howTo: Answer, showing: Showing | undefined): HomeView => ({
  type: 'home',
  ...(showing === undefined ? {} : { private_metadata: encodeSpot(showing.spot) }),
  blocks: [...renderSlack({ ...howTo, actions: [] }).blocks, ...(showing === undefined ? [] : settings(showing))],
})

function settings(showing: Showing): readonly KnownBlock[] {
  const { panel, voice } = showing
  const { title, history } = panelWords(voice)
  return [
    { type: 'divider' },
    header(title),
    richText(whereWords(showing)),
    ...panel.fields.map((entry) => fieldLine(entry, voice)),
    controls(showing),
    header(history),
    ...historyBlocks(showing),
  ]
}

const fieldLine = (entry: PanelField, voice: Voice): KnownBlock =>
  richText([
    { text: fieldWords(entry.field, voice).label, bold: true },
    { text: ': ' },
    ...valueWords(entry, voice),
    { text: ` · ${originWords(entry, voice)}`, italic: true },
  ])

function controls({ panel, voice }: Showing): KnownBlock {
  const { edit, undo } = panelWords(voice)
  return {
    type: 'actions',
    elements: [
      button(edit, { action_id: ACT.edit, style: 'primary' }),
      ...(panel.undoable === null ? [] : [button(undo, { action_id: ACT.undo })]),
      {
        type: 'conversations_select',
        action_id: ACT.channel,
        placeholder: plain(voice.text('panel.ofChannel'), PLACEHOLDER),
        filter: { include: ['public', 'private'] },
      },
    ],
  }
}
