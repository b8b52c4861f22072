import type { Selectable } from 'kysely'
import type { Change } from '../core/settings/audit.ts'
import { type Scope, scopeKey } from '../core/settings/place.ts'
import type { Setting } from '../core/settings/settings-store.ts'
import type { Tables } from './tables.ts'

/** The columns that a scope is kept in. */
export const scopeIn = (scope: Scope) => ({ platform: scope.platform, workspace: scope.workspace, scope: scopeKey(scope) })

/** The value of a column; SQL's null stands for what is inherited. */
export const jsonOf = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value))

export const settingOf = (row: Selectable<Tables['settings']>): Setting => ({
  scope: scopeOf(row),
  field: row.field,
  value: parsed(row.value),
})

export const changeOf = ({ id, at, by, field, before, after, undoes, ...row }: Selectable<Tables['changes']>): Change => ({
  ...{ id, at, by, scope: scopeOf(row), field },
  ...{ before: parsed(before), after: parsed(after), undoes },
})

const CHANNEL = 'channel:'

const scopeOf = ({ platform, workspace, scope }: Pick<Selectable<Tables['settings']>, 'platform' | 'workspace' | 'scope'>): Scope => ({
  ...{ platform, workspace },
  channel: scope.startsWith(CHANNEL) ? scope.slice(CHANNEL.length) : null,
})

/** What somebody wrote into the table by hand and is no JSON is no value either. */
function parsed(json: string | null): unknown {
  try {
    return json === null ? undefined : JSON.parse(json)
  } catch {
    return undefined
  }
}
