import { createHash } from 'node:crypto'
import type { Spot } from './spot.ts'

/** What an input says: a value, or that the field is to be inherited. */
export type Entry = { readonly value: unknown } | 'inherited'

/** An input: which field it is of, and what it says. */
export interface FieldEntry {
  readonly field: string
  readonly entry: Entry
}

/**
 * The `block_id` of an input: the field, and a digest of what the input shows before anybody touches it. Whoever submits it
 * changes the field only if it says something else then, so that two people at once do not undo each other's other fields.
 * A new id also makes Slack forget what was entered under the old one.
 */
export const blockId = (shown: FieldEntry, spot: Spot): string => [PREFIX, shown.field, digestOf(shown, spot)].join(':')

const PREFIX = 'field'

/** The field of an input by its `block_id`, though it may have been written by hand; undefined for another block. */
export function fieldOfBlock(id: string): string | undefined {
  const [prefix, field] = id.split(':')
  return prefix === PREFIX ? field : undefined
}

/** Whether an input says something else than what it showed at first. */
export const isChanged = (id: string, said: FieldEntry, spot: Spot): boolean => id !== blockId(said, spot)

function digestOf({ field, entry }: FieldEntry, { channel, reach }: Spot): string {
  const value = entry === 'inherited' ? entry : [inOrder(field, entry.value)]
  return createHash('sha256')
    .update(JSON.stringify([reach === 'channel' ? channel : null, value]))
    .digest('base64url')
    .slice(0, DIGEST)
}

/** Only of collections the order means something: the first is the usual one. */
const inOrder = (field: string, value: unknown): unknown => (Array.isArray(value) && field !== 'collections' ? value.toSorted() : value)

const DIGEST = 16
