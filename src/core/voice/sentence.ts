import type { Span, Spans } from '../answer/span.ts'
import type { Key } from './catalogs.ts'
import type { Text } from './text.ts'

/** Something to say, before it is known to whom: any voice can say it in its language. */
export interface Sentence {
  readonly key: Key
  readonly values?: Values | undefined
}

/** What a sentence speaks of, by the names that it has in every language. */
export type Values = Readonly<Record<string, Value>>

/** A number; a name, which is kept apart from the direction of the sentence; words of which any holds; spans; or what is said in the same voice. */
export type Value = string | number | readonly string[] | Spans | Sentence | Text

/** What a value is made of that is more than a name or number. */
type Composed = Exclude<Value, string | number>

export const isSentence = (value: Composed): value is Sentence => 'key' in value

export const isList = (value: Exclude<Composed, Sentence>): value is readonly string[] | Spans => Array.isArray(value)

/** Whether these are words of which any holds, rather than spans. */
export const areWords = (list: readonly (string | Span)[]): list is readonly string[] => list.every((it) => typeof it === 'string')
