import { type APISelectMenuOption, type APIStringSelectComponent, ComponentType } from 'discord-api-types/v10'
import { cutText } from '../../core/answer/cut.ts'
import type { FieldKind } from '../../core/settings/field-kinds.ts'
import type { PanelField } from '../../core/settings/panel.ts'
import { panelWords } from '../../core/settings/panel-words.ts'
import { choiceWords } from '../../core/settings/value-words.ts'
import { CHOICE, CHOICES } from '../limits.ts'
import { encodePress } from './press.ts'
import type { View } from './view.ts'

/** A menu of the values that a field can have, of which one holds; undefined for a field of another kind. */
export function singleMenu(entry: PanelField, { spot, voice }: View): APIStringSelectComponent | undefined {
  const choices = choicesOf(entry)
  if (choices === undefined) return undefined
  const { field, value, own } = entry
  const inherited = own
    ? { label: panelWords(voice).reset, value: INHERITED }
    : { label: voice.text('panel.inherit', { value: choiceWords(field, value, voice) }), value: INHERITED, default: true }
  const options = choices.slice(0, CHOICES - 1).map((choice) => ({
    ...{ label: choiceWords(field, choice, voice), value: String(choice) },
    ...(own && choice === value ? { default: true } : {}),
  }))
  return {
    type: ComponentType.StringSelect,
    custom_id: encodePress({ spot, act: 'set', field }),
    options: [inherited, ...options].map(short),
  }
}

/** What is chosen to inherit; no field has such a value. */
export const INHERITED = '=inherited'

const short = (option: APISelectMenuOption): APISelectMenuOption => ({ ...option, label: cutText(option.label, CHOICE) })

function choicesOf({ kind, value }: PanelField): readonly (string | number | boolean)[] | undefined {
  switch (kind.kind) {
    case 'switch':
      return [true, false]
    case 'choice':
      return kind.choices
    case 'number':
      return numbersOf(kind, value)
    default:
      return undefined
  }
}

/** All numbers where they are few, else those that people think in, and the one that holds. */
function numbersOf({ min, max }: Extract<FieldKind, { readonly kind: 'number' }>, value: unknown): readonly number[] {
  if (max - min < FEW) return Array.from({ length: max - min + 1 }, (_, index) => min + index)
  const round = ROUND.filter((seconds) => min <= seconds && seconds <= max)
  return typeof value === 'number' && !round.includes(value) ? [...round, value].sort((a, b) => a - b) : round
}

const FEW = 20

// Seconds.
const ROUND = [0, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600]

/** The value that an option of such a menu stands for. */
export function chosenValue(word: string, kind: FieldKind): unknown {
  if (kind.kind === 'switch') return word === 'true' ? true : word === 'false' ? false : word
  return kind.kind === 'number' ? Number(word) : word
}
