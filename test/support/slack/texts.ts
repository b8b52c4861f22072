import { isRecord } from '../is-record.ts'

/** Every text a person would see in a part of a message: what stands under a `text` key, at any depth. */
export function textsOf(part: unknown): readonly string[] {
  if (Array.isArray(part)) return part.flatMap(textsOf)
  if (!isRecord(part)) return []
  return Object.entries(part).flatMap(([key, value]) => (key === 'text' && typeof value === 'string' ? [value] : textsOf(value)))
}
