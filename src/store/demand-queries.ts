import { createHmac, randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import { type Demand, ENOUGH, KEPT_DAYS, type Wish } from '../core/demand/demand.ts'
import type { Tables } from './tables.ts'
import type { Base } from './word-budget.ts'

/** Counts wishes in either database. */
export const createDemand = ({ db, now }: Base): Demand => ({
  note: (wishes, asker) =>
    wishes.length === 0
      ? Promise.resolve()
      : db.transaction().execute(async (transaction) => {
          const day = dayOf(now())
          await forget(transaction, now())
          const salt = await saltOf(transaction, day)
          for (const wish of wishes) await note(transaction, wish, { day, salt, asker })
        }),
  report: () =>
    db
      .selectFrom('wishes')
      .selectAll()
      .where('day', '>', dayOf(now() - KEPT_DAYS * DAY))
      .orderBy('askers', 'desc')
      .orderBy('day', 'desc')
      .orderBy('text')
      .execute(),
})

const DAY = 24 * 60 * 60 * 1000

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 'yyyy-mm-dd'.length)

/** What a day was counted by goes with the day, and a wish after so many of them. */
export async function forget(db: Kysely<Tables>, time: number): Promise<void> {
  const today = dayOf(time)
  await db.deleteFrom('day_salts').where('day', '<', today).execute()
  await db.deleteFrom('day_wishes').where('day', '<', today).execute()
  await db
    .deleteFrom('wishes')
    .where('day', '<=', dayOf(time - KEPT_DAYS * DAY))
    .execute()
}

/** The key of a day, made when it is first needed, the same for all processes. */
async function saltOf(db: Kysely<Tables>, day: string): Promise<string> {
  await db
    .insertInto('day_salts')
    .values({ day, salt: randomBytes(32).toString('base64url') })
    .onConflict((conflict) => conflict.column('day').doNothing())
    .execute()
  const { salt } = await db.selectFrom('day_salts').select('salt').where('day', '=', day).executeTakeFirstOrThrow()
  return salt
}

interface Noting {
  readonly day: string
  readonly salt: string
  readonly asker: string
}

async function note(db: Kysely<Tables>, wish: Wish, { day, salt, asker }: Noting): Promise<void> {
  const key = hash(salt, JSON.stringify([wish.collection, wish.kind, wish.text]))
  await db
    .insertInto('day_wishes')
    .values({ day, wish: key, asker: hash(salt, asker) })
    .onConflict((conflict) => conflict.columns(['day', 'wish', 'asker']).doNothing())
    .execute()
  const { askers } = await db
    .selectFrom('day_wishes')
    .select(({ fn }) => fn.countAll<number | string>().as('askers'))
    .where('day', '=', day)
    .where('wish', '=', key)
    .executeTakeFirstOrThrow()
  if (Number(askers) < ENOUGH) return
  await db
    .insertInto('wishes')
    .values({ day, ...wish, askers: Number(askers) })
    .onConflict((conflict) => conflict.columns(['day', 'collection', 'kind', 'text']).doUpdateSet({ askers: Number(askers) }))
    .execute()
}

const hash = (salt: string, text: string): string => createHmac('sha256', salt).update(text).digest('base64url')
