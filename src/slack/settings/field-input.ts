import type { InputBlock } from '@slack/types'
import type { PanelField } from '../../core/settings/panel.ts'
import { choiceWords } from '../../core/settings/value-words.ts'
import { OPTION } from '../limits.ts'
import { INPUT } from './act.ts'
import type { Entry } from './entry.ts'
import { nameSelect } from './name-select.ts'
import { plain } from './plain.ts'
import type { Showing } from './showing.ts'

/** An input of a field, and what it says until somebody touches it. */
export interface FieldInput {
  readonly element: InputBlock['element']
  readonly shown: Entry
  /** Whether it may be left empty. */
  readonly optional: boolean
}

/** The input of a field; undefined when there is nothing to choose from. */
export function fieldInput(entry: PanelField, showing: Showing): FieldInput | undefined {
  const { kind, value, field } = entry
  switch (kind.kind) {
    case 'switch':
      return choiceSelect(entry, [true, false], showing)
    case 'choice':
      return choiceSelect(entry, kind.choices, showing)
    case 'number':
      return kind.max - kind.min < FEW ? choiceSelect(entry, numbersOf(kind), showing) : numberInput(kind, Number(value))
    case 'names':
      return nameSelect({ field, names: kind.names, none: kind.none, value }, showing)
    case 'roles':
      return nameSelect({ field, names: showing.groups, none: 'empty', value }, showing)
    case 'people':
      return peopleSelect(idsOf(value, PERSON))
    case 'channel':
      return channelSelect(idsOf([value], CHANNEL)[0])
    case 'line':
      return lineInput(kind.maxLength, value)
  }
}

/** Numbers that are chosen rather than typed. */
const FEW = 10

const numbersOf = ({ min, max }: { readonly min: number; readonly max: number }): readonly number[] =>
  Array.from({ length: max - min + 1 }, (_, index) => min + index)

/** A choice of values and, before them, to inherit. An option is a value as JSON, so that what was forged is no other value. */
function choiceSelect({ field, value, own }: PanelField, choices: readonly unknown[], { voice }: Showing): FieldInput {
  const inherited = own ? voice.text('panel.reset') : voice.text('panel.inherit', { value: choiceWords(field, value, voice) })
  const options = [
    { text: plain(inherited, OPTION), value: INHERITED },
    ...choices.map((choice) => ({ text: plain(choiceWords(field, choice, voice), OPTION), value: JSON.stringify(choice) })),
  ]
  const initial = options.find((option) => option.value === (own ? JSON.stringify(value) : INHERITED))
  return {
    element: { type: 'static_select', action_id: INPUT.choice, options, ...(initial === undefined ? {} : { initial_option: initial }) },
    shown: own ? { value } : 'inherited',
    optional: false,
  }
}

/** What is chosen to inherit; no JSON is written like this. */
export const INHERITED = '=inherited'

const numberInput = ({ min, max }: { readonly min: number; readonly max: number }, value: number): FieldInput => ({
  element: {
    type: 'number_input',
    action_id: INPUT.number,
    is_decimal_allowed: false,
    initial_value: String(value),
    min_value: String(min),
    max_value: String(max),
  },
  shown: { value },
  optional: false,
})

const peopleSelect = (people: readonly string[]): FieldInput => ({
  element: { type: 'multi_users_select', action_id: INPUT.people, ...(people.length === 0 ? {} : { initial_users: [...people] }) },
  shown: { value: people },
  optional: true,
})

const channelSelect = (channel: string | undefined): FieldInput => ({
  element: {
    type: 'conversations_select',
    action_id: INPUT.conversation,
    filter: { include: ['public', 'private'] },
    ...(channel === undefined ? {} : { initial_conversation: channel }),
  },
  shown: { value: channel ?? null },
  optional: true,
})

const lineInput = (maxLength: number, value: unknown): FieldInput => ({
  element: {
    type: 'plain_text_input',
    action_id: INPUT.line,
    max_length: maxLength,
    ...(typeof value === 'string' && value !== '' ? { initial_value: value } : {}),
  },
  shown: { value: typeof value === 'string' && value !== '' ? value : null },
  optional: true,
})

/** The ids that can be shown: a setting may hold others that were written elsewhere, and keeps them until it is changed. */
const idsOf = (value: unknown, pattern: RegExp): readonly string[] =>
  Array.isArray(value) ? value.filter((id) => typeof id === 'string' && pattern.test(id)) : []

const PERSON = /^[UW][A-Z0-9]+$/
const CHANNEL = /^[CG][A-Z0-9]+$/
