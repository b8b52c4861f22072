import type { Change } from '../core/settings/audit.ts'
import { scopeKey } from '../core/settings/place.ts'

/** Changes as lines for a terminal: when, where, what it was and is, and who made it. */
export const auditText = (changes: readonly Change[]): string =>
  changes.length === 0 ? 'No settings have been changed yet' : changes.map(lineOf).join('\n')

const lineOf = ({ at, scope, field, before, after, by, undoes }: Change): string =>
  `${at}  ${scope.platform} ${scope.workspace} ${scopeKey(scope)}  ${field}: ${shown(before)} → ${shown(after)}  ${undoes === null ? 'by' : 'undo by'} ${by}`

const shown = (value: unknown): string => (value === undefined ? 'inherited' : JSON.stringify(value))
