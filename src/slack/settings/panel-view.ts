import type { ActionsBlock, KnownBlock, ModalView } from '@slack/types'
import type { Spans } from '../../core/answer/span.ts'
import { panelWords, reachWords } from '../../core/settings/panel-words.ts'
import { OPTION, TITLE } from '../limits.ts'
import { richText } from '../rich-text.ts'
import { ACT, SETTINGS_VIEW } from './act.ts'
import { fieldBlocks } from './field-blocks.ts'
import { button, plain } from './plain.ts'
import type { Showing } from './showing.ts'
import { encodeSpot, isReach } from './spot.ts'

/** The modal in which settings are changed, with what came of the last thing that was done in it. */
export function panelView(showing: Showing, note?: Spans): ModalView {
  const { panel, spot, voice } = showing
  const { title, save, close } = panelWords(voice)
  return {
    type: 'modal',
    callback_id: SETTINGS_VIEW,
    private_metadata: encodeSpot(spot),
    title: plain(title, TITLE),
    submit: plain(save, TITLE),
    close: plain(close, TITLE),
    blocks: [
      richText(whereWords(showing)),
      controls(showing),
      ...(note === undefined ? [] : [richText(note)]),
      { type: 'divider' },
      ...panel.fields.flatMap((entry) => fieldBlocks(entry, showing)),
    ],
  }
}

/** Where the settings apply, with the channel by its name. */
export function whereWords({ spot, voice }: Showing): Spans {
  const { reach } = panelWords(voice)
  const where = spot.reach === 'channel' ? { text: spot.channel, mention: { kind: 'channel' as const, id: spot.channel } } : undefined
  return [{ text: `${reach}: ` }, where ?? { text: reachWords('workspace', voice), bold: true }]
}

/** How far changes reach, for whoever may choose it; what was changed last; and to take that back. */
function controls({ panel, spot, voice }: Showing): KnownBlock {
  const { undo, history } = panelWords(voice)
  const options = panel.reaches
    .filter((reach) => isReach(reach, spot.channel))
    .map((reach) => ({ text: plain(reachWords(reach, voice), OPTION), value: reach }))
  const initial = options.find(({ value }) => value === spot.reach)
  const elements: ActionsBlock['elements'] = [
    ...(options.length < 2 || initial === undefined
      ? []
      : [{ type: 'static_select' as const, action_id: ACT.reach, options, initial_option: initial }]),
    ...(panel.undoable === null ? [] : [button(undo, { action_id: ACT.undo })]),
    button(history, { action_id: ACT.history }),
  ]
  return { type: 'actions', block_id: `controls:${spot.reach}`, elements }
}
