import type { Generated } from 'kysely'
import type { Wished } from '../core/demand/demand.ts'
import type { Field } from '../core/settings/policy.ts'

/** The tables of the database, alike in both kinds of it. Values are JSON. */
export interface Tables {
  readonly settings: Located & { readonly field: Field; readonly value: string }
  /** One row for each scope that was ever changed. Whoever changes a scope holds its row, so that changes of it stand in line. */
  readonly scopes: Located & { readonly revision: number }
  readonly changes: Located & {
    readonly id: Generated<number>
    readonly at: string
    readonly by: string
    readonly field: Field
    /** Null when it was inherited; `null` as JSON when that was its value. */
    readonly before: string | null
    readonly after: string | null
    readonly undoes: number | null
  }
  /** Words of articles that were shown, by the day in UTC. */
  readonly words: { readonly article: string; readonly day: string; readonly words: number }
  /** What rate-limiter-flexible counts in. */
  readonly turns: { readonly key: string; readonly points: number; readonly expire: number | null }
  /** What enough people asked for in vain on one day. */
  readonly wishes: Wished
  /** Hashes, under the salt of the day, of what was asked for in vain and of who asked. */
  readonly day_wishes: { readonly day: string; readonly wish: string; readonly asker: string }
  readonly day_salts: { readonly day: string; readonly salt: string }
}

interface Located {
  readonly platform: string
  readonly workspace: string
  /** As {@link scopeKey} writes it. */
  readonly scope: string
}
