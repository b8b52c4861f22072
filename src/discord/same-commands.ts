import type { Registration } from './registration.ts'

/** Whether the platform's list of commands, with all it adds and leaves out, says what we would register. */
export const isSame = (ours: Registration, theirs: unknown): boolean =>
  Array.isArray(theirs) && ours.length === theirs.length && ours.every((command) => theirs.some((other) => covers(command, other)))

/** True when everything `ours` says holds in `theirs`; a missing field is the same as one that is null, false or empty. */
function covers(ours: unknown, theirs: unknown): boolean {
  if (isNothing(ours)) return isNothing(theirs)
  if (Array.isArray(ours))
    return Array.isArray(theirs) && ours.length === theirs.length && ours.every((item, index) => covers(item, theirs[index]))
  if (typeof ours !== 'object' || ours === null) return ours === theirs
  if (typeof theirs !== 'object' || theirs === null) return false
  const there = new Map<string, unknown>(Object.entries(theirs))
  const told = Object.entries(ours)
  const kept = told.every(([key, value]) => covers(value, there.get(key)))
  return kept && REMOVABLE.every((key) => key in ours || isNothing(there.get(key)))
}

// What an earlier edition may have registered and this one no longer says.
const REMOVABLE = [
  ...['default_member_permissions', 'nsfw', 'name_localizations', 'description_localizations'],
  ...['choices', 'min_length', 'max_length', 'autocomplete', 'required'],
]

const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || value === false || (Array.isArray(value) && value.length === 0)
