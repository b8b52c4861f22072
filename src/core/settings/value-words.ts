import type { Mention, Spans } from '../answer/span.ts'
import { catalogs, type Key } from '../voice/catalogs.ts'
import { isolateIn } from '../voice/isolate-in.ts'
import { LANGUAGES } from '../voice/languages.ts'
import { ownName } from '../voice/own-name.ts'
import type { Voice } from '../voice/voice.ts'
import type { FieldKind, Name } from './field-kinds.ts'

/** A value of a field, and what the field can be. */
export interface Valued {
  readonly field: string
  readonly value: unknown
  readonly kind: FieldKind
}

/** A value in words: "3 excerpts", "all topics", "none". Roles, people and channels are mentions. */
export function valueWords({ field, value, kind }: Valued, voice: Voice): Spans {
  switch (kind.kind) {
    case 'names':
      return value === null ? [{ text: allWords(field, voice) }] : listed(value, nameIn(kind.names, voice), voice)
    case 'roles':
      return listed(value, mention('role'), voice)
    case 'people':
      return listed(value, mention('person'), voice)
    case 'channel':
      return listed(value === null ? [] : [value], mention('channel'), voice)
    case 'line':
      return value === null ? none(voice) : voice.spans('panel.quoted', { text: String(value) })
    default:
      return [{ text: choiceWords(field, value, voice) }]
  }
}

/** One of several choices in words; a number, `true` and `false` are choices too. */
export function choiceWords(field: string, choice: unknown, { text }: Voice): string {
  if (typeof choice === 'boolean') return text(choice ? 'panel.on' : 'panel.off')
  if (typeof choice === 'number') return text(field === 'excerpts' ? 'panel.excerpts' : 'panel.seconds', { count: choice })
  const key = `panel.${field}.${choice}`
  if (isKey(key)) return text(key)
  const language = LANGUAGES.find((known) => field === 'language' && known === choice)
  return language === undefined ? String(choice) : ownName(language)
}

/** No choice at all where none is every one of them: "all topics". */
export const allWords = (field: string, { text }: Voice): string => {
  const key = `panel.all.${field}`
  return text(isKey(key) ? key : 'panel.none')
}

const isKey = (word: string): word is Key => Object.hasOwn(catalogs.en, word)

const none = ({ text }: Voice): Spans => [{ text: text('panel.none') }]

const mention =
  (kind: Mention['kind']) =>
  (id: string): Spans => [{ text: id, mention: { kind, id } }]

const nameIn =
  (names: readonly Name[], { text, direction }: Voice) =>
  (value: string): Spans => {
    const label = names.find((name) => name.value === value)?.label
    return [{ text: label === undefined ? text('panel.gone', { name: value }) : isolateIn(direction, label) }]
  }

function listed(value: unknown, words: (entry: string) => Spans, voice: Voice): Spans {
  const entries = Array.isArray(value) ? value.map(String) : []
  if (entries.length === 0) return none(voice)
  const separator = { text: voice.text('panel.separator') }
  const rest = entries.length - LISTED
  return [
    ...entries.slice(0, LISTED).flatMap((entry, index) => [...(index === 0 ? [] : [separator]), ...words(entry)]),
    ...(rest <= 0 ? [] : [separator, { text: voice.text('panel.andMore', { count: rest }) }]),
  ]
}

/** Entries that are listed by name. */
const LISTED = 8
