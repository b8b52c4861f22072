import type { PlainTextOption } from '@slack/types'
import { BOUNDS } from '../../core/settings/bounds.ts'
import type { Name } from '../../core/settings/field-kinds.ts'
import { allWords } from '../../core/settings/value-words.ts'
import { OPTION, OPTIONS, PLACEHOLDER } from '../limits.ts'
import { INPUT } from './act.ts'
import type { FieldInput } from './field-input.ts'
import { plain } from './plain.ts'
import type { Showing } from './showing.ts'

/** Names to choose any of. */
export interface Choosing {
  readonly field: string
  readonly names: readonly Name[]
  /** What it means to choose none. */
  readonly none: 'all' | 'empty'
  readonly value: unknown
}

/** A menu of names, those chosen first and in their order; where there are too many for a menu, they are found by typing. */
export function nameSelect({ field, names, none, value }: Choosing, { voice }: Showing): FieldInput | undefined {
  if (names.length === 0) return undefined
  const chosen = chosenOf(names, value)
  const others = names.filter((name) => !chosen.includes(name))
  const base = {
    action_id: INPUT[none],
    placeholder: plain(none === 'all' ? allWords(field, voice) : voice.text('panel.none'), PLACEHOLDER),
    max_selected_items: BOUNDS.list,
    ...(chosen.length === 0 ? {} : { initial_options: chosen.map(optionOf) }),
  }
  const shown = none === 'all' && chosen.length === 0 ? null : chosen.map((name) => name.value)
  return {
    element:
      names.length <= OPTIONS
        ? { type: 'multi_static_select', ...base, options: [...chosen, ...others].map(optionOf) }
        : { type: 'multi_external_select', ...base, min_query_length: 0 },
    shown: { value: shown },
    optional: true,
  }
}

/** A name as something to choose. */
export const optionOf = ({ value, label }: Name): PlainTextOption => ({ text: plain(label, OPTION), value })

/** What is chosen and still there. */
const chosenOf = (names: readonly Name[], value: unknown): readonly Name[] =>
  Array.isArray(value) ? value.flatMap((chosen) => names.find((name) => name.value === chosen) ?? []) : []
