import { type APIStringSelectComponent, ComponentType } from 'discord-api-types/v10'
import { cutText } from '../../core/answer/cut.ts'
import { textOf } from '../../core/answer/span.ts'
import type { Name } from '../../core/settings/field-kinds.ts'
import type { PanelField } from '../../core/settings/panel.ts'
import { valueWords } from '../../core/settings/value-words.ts'
import { CHOICE, CHOICES } from '../limits.ts'
import { encodePress } from './press.ts'
import type { View } from './view.ts'

/** The menus of the part that is shown of a field's names, in the order of the alphabet, and how many parts there are. */
export function nameMenus(entry: PanelField, view: View): NameMenus {
  const pages = chunks(namesOf(entry, view), CHOICES)
  const parts = Math.max(1, Math.ceil(pages.length / MENUS))
  const part = Math.min(view.spot.part, parts - 1)
  const shown = pages.slice(part * MENUS, (part + 1) * MENUS)
  return { part, parts, menus: shown.map((names, menu) => menuOf({ names, menu, entry }, { ...view, spot: { ...view.spot, part } })) }
}

export interface NameMenus {
  /** From 0. */
  readonly part: number
  readonly parts: number
  readonly menus: readonly APIStringSelectComponent[]
}

/** Menus of one message: a hundred names. */
const MENUS = 4

interface Names {
  readonly names: readonly Name[]
  readonly menu: number
  readonly entry: PanelField
}

function menuOf({ names, menu, entry: { field, value } }: Names, { spot }: View): APIStringSelectComponent {
  const chosen = namesIn(value)
  const range = [...new Set([names[0], names.at(-1)].flatMap((name) => (name === undefined ? [] : cutText(name.label, RANGE))))]
  return {
    type: ComponentType.StringSelect,
    custom_id: encodePress({ spot, act: 'set', field, menu }),
    placeholder: range.join(' – '),
    min_values: 0,
    max_values: names.length,
    options: names.map((name) => ({
      ...{ label: cutText(name.label, CHOICE), value: name.value },
      ...(chosen.includes(name.value) ? { default: true } : {}),
    })),
  }
}

const RANGE = 60

/** The names that there are, and those that were chosen and are gone, which can then be taken away. */
export function namesOf({ field, value, kind }: PanelField, { voice }: View): readonly Name[] {
  if (kind.kind !== 'names') return []
  const there = new Set(kind.names.map((name) => name.value))
  const gone = namesIn(value).filter((name) => !there.has(name))
  const marked = gone.map((name) => ({ value: name, label: textOf(valueWords({ field, value: [name], kind }, voice)) }))
  const { compare } = new Intl.Collator(voice.language)
  return [...kind.names, ...marked].sort((a, b) => compare(a.label, b.label))
}

/** The names of a list; none where there is none. */
export const namesIn = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [])

const chunks = <T>(list: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, index) => list.slice(index * size, (index + 1) * size))
