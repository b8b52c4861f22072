import type { Kysely } from 'kysely'
import type { Records } from '../core/privacy/inventory.ts'
import { forget } from './demand-queries.ts'
import type { Tables } from './tables.ts'
import type { Base } from './word-budget.ts'

/** Counts what is kept, in either database. What is due to go goes first. */
export const createRecords = ({ db, now }: Base): Records => ({
  inventory: async ({ platform, workspace, person }) => {
    await forget(db, now())
    const here = { platform, workspace }
    return {
      settings: await count(db, 'settings', here),
      changes: await count(db, 'changes', here),
      changesOfPerson: await count(db, 'changes', { ...here, by: person }),
      turns: await running(db, now()),
      hashes: await count(db, 'day_wishes', {}),
      wishes: await count(db, 'wishes', {}),
    }
  },
})

async function count(db: Kysely<Tables>, table: 'settings' | 'changes' | 'day_wishes' | 'wishes', where: Readonly<Record<string, string>>) {
  const { total } = await db
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<number | string>().as('total'))
    .where((row) => row.and(where))
    .executeTakeFirstOrThrow()
  return Number(total)
}

/** Pauses that a database counts; those that a process counts for itself end with it. */
async function running(db: Kysely<Tables>, time: number): Promise<number> {
  const { total } = await db
    .selectFrom('turns')
    .select(({ fn }) => fn.countAll<number | string>().as('total'))
    .where('expire', '>', time)
    .executeTakeFirstOrThrow()
  return Number(total)
}
