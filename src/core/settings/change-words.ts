import type { Spans } from '../answer/span.ts'
import type { Voice } from '../voice/voice.ts'
import type { Change } from './audit.ts'
import type { FieldKind } from './field-kinds.ts'
import { fieldWords } from './field-words.ts'
import type { Panel } from './panel.ts'
import { valueWords } from './value-words.ts'

/** What changes are told with. */
export interface Telling {
  readonly voice: Voice
  /** What each field can be now. */
  readonly kinds: Readonly<Record<string, FieldKind>>
}

/** What a change was: "Excerpts per answer: 3 excerpts → 2 excerpts". */
export function changeWords({ field, before, after }: Change, { voice, kinds }: Telling): Spans {
  const words = (value: unknown): Spans => {
    const kind = kinds[field]
    if (value === undefined) return [{ text: voice.text('panel.inherited') }]
    return kind === undefined ? [{ text: JSON.stringify(value), code: true }] : valueWords({ field, value, kind }, voice)
  }
  return voice.spans('panel.change', { field: fieldWords(field, voice).label, before: words(before), after: words(after) })
}

/** What is said when a change was made, or undone. */
export const savedWords = (change: Change, telling: Telling): Spans =>
  telling.voice.spans(change.undoes === null ? 'panel.saved' : 'panel.undone', { change: changeWords(change, telling) })

/** The last changes of a panel, a line each: when, who, what, and whether it was undone. Who made it is a mention. */
export function historyWords({ history, fields }: Panel, voice: Voice): readonly Spans[] {
  const telling = { voice, kinds: kindsOf(fields) }
  const undone = new Set(history.map(({ undoes }) => undoes))
  return history.map((change) => {
    const key = change.undoes !== null ? 'panel.line.undo' : undone.has(change.id) ? 'panel.line.undone' : 'panel.line'
    return voice.spans(key, { ...when(change, voice), who: whoWords(change.by), change: changeWords(change, telling) })
  })
}

/** What the fields of a panel can be. */
export const kindsOf = (fields: Panel['fields']): Telling['kinds'] => Object.fromEntries(fields.map(({ field, kind }) => [field, kind]))

/** Who made a change: somebody that the platform knows, or the operator by the program that they used. */
export const whoWords = (by: string): Spans =>
  ID.test(by) ? [{ text: by, mention: { kind: 'person', id: by } }] : [{ text: by, code: true }]

const ID = /^[\w-]+$/

const when = ({ at }: Change, { date }: Voice) => ({ date: date(at.slice(0, DAY)), time: at.slice(DAY + 1, DAY + 1 + MINUTES) })

// Of an ISO date, `2026-01-31T12:34:56Z`.
const DAY = 10
const MINUTES = 5
