import type { KnownBlock } from '@slack/types'
import { fieldWords, originWords } from '../../core/settings/field-words.ts'
import type { PanelField } from '../../core/settings/panel.ts'
import { valueWords } from '../../core/settings/value-words.ts'
import { LABEL } from '../limits.ts'
import { richText } from '../rich-text.ts'
import { ACT, INPUT } from './act.ts'
import { blockId } from './entry.ts'
import { fieldInput } from './field-input.ts'
import { button, plain } from './plain.ts'
import type { Showing } from './showing.ts'

/** A field: its input, what it decides and who decided it; and the means to inherit it again, where no option does that. */
export function fieldBlocks(entry: PanelField, showing: Showing): readonly KnownBlock[] {
  const { field, own } = entry
  const { voice, spot } = showing
  const { label, help } = fieldWords(field, voice)
  const hint = [originWords(entry, voice), help, ...gone(entry, showing)].join(' · ')
  const input = fieldInput(entry, showing)
  if (input === undefined)
    return [richText([{ text: `${label}: `, bold: true }, ...valueWords(entry, voice)]), ...(own ? [reset(entry, showing)] : [])]
  const { element, shown, optional } = input
  const block: KnownBlock = {
    type: 'input',
    block_id: blockId({ field, entry: shown }, spot),
    label: plain(label, LABEL),
    hint: plain(hint, LABEL),
    optional,
    element,
  }
  return own && element.action_id !== INPUT.choice ? [block, reset(entry, showing)] : [block]
}

const reset = ({ field }: PanelField, { voice }: Showing): KnownBlock => ({
  type: 'actions',
  elements: [button(voice.text('panel.reset'), { action_id: ACT.reset, value: field })],
})

/** Chosen names that there are no longer: the input cannot show them. */
function gone({ kind, value }: PanelField, { voice, groups }: Showing): readonly string[] {
  if ((kind.kind !== 'names' && kind.kind !== 'roles') || !Array.isArray(value)) return []
  const there = new Set((kind.kind === 'names' ? kind.names : groups).map((name) => name.value))
  return value.filter((name) => !there.has(name)).map((name) => voice.text('panel.gone', { name: String(name) }))
}
