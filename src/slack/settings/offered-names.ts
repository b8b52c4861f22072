import type { PlainTextOption } from '@slack/types'
import type { Name } from '../../core/settings/field-kinds.ts'
import { OPTIONS } from '../limits.ts'
import { optionOf } from './name-select.ts'
import type { Showing } from './showing.ts'

/** The names of a field that hold what was typed, as many as a menu shows. */
export function offeredNames(field: string, typed: string, { panel, groups }: Showing): readonly PlainTextOption[] {
  const kind = panel.fields.find((entry) => entry.field === field)?.kind
  const names = kind?.kind === 'names' ? kind.names : kind?.kind === 'roles' ? groups : []
  return names
    .filter((name) => holds(name, typed))
    .slice(0, OPTIONS)
    .map(optionOf)
}

const holds = ({ value, label }: Name, typed: string): boolean =>
  [value, label].some((word) => word.toLowerCase().includes(typed.trim().toLowerCase()))
