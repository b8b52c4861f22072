import type { ViewOutput, ViewStateValue } from '@slack/bolt'
import { INPUT } from './act.ts'
import { type Entry, type FieldEntry, fieldOfBlock, isChanged } from './entry.ts'
import { INHERITED } from './field-input.ts'
import type { Spot } from './spot.ts'

/** What somebody entered, and where. */
export interface Entered extends FieldEntry {
  readonly block: string
}

/** The inputs of a view that say something else than what they showed. Nothing is believed of what they say. */
export const changedEntries = ({ state }: Pick<ViewOutput, 'state'>, spot: Spot): readonly Entered[] =>
  Object.entries(state.values).flatMap(([block, actions]) => {
    const field = fieldOfBlock(block)
    return Object.entries(actions).flatMap(([action, value]) => {
      const entry = entryOf(action, value)
      if (field === undefined || entry === undefined || !isChanged(block, { field, entry }, spot)) return []
      return [{ block, field, entry }]
    })
  })

function entryOf(action: string, value: ViewStateValue): Entry | undefined {
  const names = value.selected_options?.map((option) => option.value) ?? []
  switch (action) {
    case INPUT.choice:
      return choiceOf(value.selected_option?.value)
    case INPUT.number:
      return { value: value.value === null ? null : Number(value.value) }
    case INPUT.line:
      return { value: value.value ?? null }
    case INPUT.people:
      return { value: value.selected_users ?? [] }
    case INPUT.conversation:
      return { value: value.selected_conversation ?? null }
    case INPUT.all:
      return { value: names.length === 0 ? null : names }
    case INPUT.empty:
      return { value: names }
    default:
      return undefined
  }
}

function choiceOf(option: string | undefined): Entry {
  if (option === INHERITED) return 'inherited'
  try {
    return { value: JSON.parse(option ?? '') }
  } catch {
    return { value: option }
  }
}
