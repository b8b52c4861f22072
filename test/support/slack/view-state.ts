import { isRecord } from '../is-record.ts'

type Part = Record<string, unknown>

/** What a view holds by block and action, as payloads have it. */
export type Values = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** What a person does to the inputs of a view, by block: an option's value or several, ids, a text. An object is sent as it is, which only a forger can do. */
export type Entries = Readonly<Record<string, string | readonly string[] | object>>

/** The values of a view before anybody touched it. */
export const initialValues = (view: Part): Values =>
  Object.fromEntries(stateful(view).map(({ block, element }) => [block, { [String(element['action_id'])]: initialOf(element) }]))

/** The values with what a person entered. Throws a RangeError for what nobody can enter. */
export function enter(view: Part, values: Values, entries: Entries): Values {
  const found = Object.entries(entries).map(([block, entry]) => {
    const element = stateful(view).find((it) => it.block === block)?.element
    if (element === undefined) throw new RangeError(`Cannot enter anything: the view has no input ${block}`)
    return [block, { [String(element['action_id'])]: isRecord(entry) ? entry : enteredOf(element, entry as string | readonly string[]) }]
  })
  return { ...values, ...Object.fromEntries(found) }
}

/** What is still before the eyes of a person when a view is replaced: entries stay where block and action do. */
export const kept = (entered: Values, view: Part): Values => {
  const there = initialValues(view)
  const stays = (block: string, value: Values[string]) => Object.keys(there[block] ?? {}).join() === Object.keys(value).join()
  return Object.fromEntries(Object.entries(entered).filter(([block, value]) => stays(block, value)))
}

/** The blocks that a person must fill before a modal is submitted, and has not. */
export const missing = (view: Part, values: Values): readonly string[] =>
  blocksOf(view).flatMap((block) => {
    const id = String(block['block_id'])
    const empty = Object.values(values[id] ?? {}).every((value) => isRecord(value) && isEmpty(value))
    return block['type'] === 'input' && block['optional'] !== true && empty ? [id] : []
  })

const isEmpty = ({ type: _, ...content }: Part): boolean => Object.values(content).every((it) => it === null || it === '')

interface Stateful {
  readonly block: string
  readonly element: Part
}

const stateful = (view: Part): readonly Stateful[] =>
  blocksOf(view).flatMap((block) =>
    elementsOf(block)
      .filter((element) => isRecord(element) && String(element['type']) in CONTENTS)
      .map((element) => ({ block: String(block['block_id']), element: element as Part })),
  )

const elementsOf = ({ element, accessory, elements }: Part): readonly unknown[] => [
  ...(element === undefined ? [] : [element]),
  ...(accessory === undefined ? [] : [accessory]),
  ...(Array.isArray(elements) ? elements : []),
]

export const blocksOf = ({ blocks }: Part): readonly Part[] => (Array.isArray(blocks) ? blocks : [])

/** Under which name an element's value is sent, and from which property it starts. */
const CONTENTS: Readonly<Record<string, readonly [name: string, initial: string, none: unknown]>> = {
  static_select: ['selected_option', 'initial_option', null],
  multi_static_select: ['selected_options', 'initial_options', []],
  multi_external_select: ['selected_options', 'initial_options', []],
  multi_users_select: ['selected_users', 'initial_users', []],
  conversations_select: ['selected_conversation', 'initial_conversation', null],
  number_input: ['value', 'initial_value', null],
  plain_text_input: ['value', 'initial_value', null],
}

function initialOf(element: Part): object {
  const [name, initial, none] = CONTENTS[String(element['type'])] ?? ['value', '', null]
  return { type: element['type'], [name]: element[initial] ?? none }
}

function enteredOf(element: Part, entry: string | readonly string[]): object {
  const type = String(element['type'])
  const [name = ''] = CONTENTS[type] ?? []
  const content = name.startsWith('selected_option') ? chosenOf(element, entry) : typedOf(element, entry)
  return { type, [name]: content }
}

function chosenOf(element: Part, entry: string | readonly string[]): unknown {
  const offered = [element, ...((element['option_groups'] as Part[] | undefined) ?? [])].flatMap((it) => (it['options'] as Part[]) ?? [])
  const pick = (value: string): unknown => {
    if (element['type'] === 'multi_external_select') return { text: { type: 'plain_text', text: value }, value }
    const option = offered.find((it) => it['value'] === value)
    if (option === undefined) throw new RangeError(`Cannot choose ${value}: it is not offered`)
    return option
  }
  return typeof entry === 'string' ? pick(entry) : entry.map(pick)
}

function typedOf(element: Part, entry: string | readonly string[]): unknown {
  if (typeof entry !== 'string') return entry
  const { max_length = Number.POSITIVE_INFINITY, min_value = Number.NEGATIVE_INFINITY, max_value = Number.POSITIVE_INFINITY } = element
  if (Number(max_length) < entry.length) throw new RangeError(`Cannot type ${entry.length} characters: ${max_length} fit`)
  const wrong = element['type'] === 'number_input' && !(Number(min_value) <= Number(entry) && Number(entry) <= Number(max_value))
  if (wrong) throw new RangeError(`Cannot enter ${entry}: it is not from ${min_value} to ${max_value}`)
  return entry === '' ? null : entry
}
