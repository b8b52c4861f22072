import { setTimeout as wait } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import type { Setting } from '../core/settings/settings-store.ts'
import { scopeIn, settingOf } from './rows.ts'
import type { Tables } from './tables.ts'

/** Reads every setting, always in the same order; a few at a time, so that nobody waits for all of them. */
export async function readEverything(db: Kysely<Tables>): Promise<readonly Setting[]> {
  const all: Setting[] = []
  for (;;) {
    const page = await pageAfter(db, all.at(-1))
    all.push(...page)
    if (page.length < PAGE) return all
    await wait(REST)
  }
}

/** The embedded database holds everything up while it reads one. */
const PAGE = 200

/** Milliseconds between two pages, which are for whoever asks something. */
const REST = 3

async function pageAfter(db: Kysely<Tables>, last: Setting | undefined): Promise<readonly Setting[]> {
  let query = db.selectFrom('settings').selectAll().orderBy('platform').orderBy('workspace').orderBy('scope').orderBy('field').limit(PAGE)
  if (last !== undefined) {
    const { platform, workspace, scope } = scopeIn(last.scope)
    query = query.where(({ eb, refTuple, tuple }) =>
      eb(refTuple('platform', 'workspace', 'scope', 'field'), '>', tuple(platform, workspace, scope, last.field)),
    )
  }
  return (await query.execute()).map(settingOf)
}
