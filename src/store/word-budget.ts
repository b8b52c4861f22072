import type { Kysely } from 'kysely'
import type { Budget } from '../core/answer/budget.ts'
import type { Tables } from './tables.ts'

/** What counting words needs of either database. */
export interface Base {
  readonly db: Kysely<Tables>
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** Counts words of articles by the day. One statement decides, so that two answers at once never take the same words. */
export const createWordBudget = ({ db, now }: Base): Budget => ({
  take: async (article, words, limit) => {
    if (limit < words) return false
    const day = new Date(now()).toISOString().slice(0, 'yyyy-mm-dd'.length)
    await db.deleteFrom('words').where('article', '=', article).where('day', '<', day).execute()
    const taken = await db
      .insertInto('words')
      .values({ article, day, words })
      .onConflict((conflict) =>
        conflict
          .columns(['article', 'day'])
          .doUpdateSet(({ eb, ref }) => ({ words: eb(ref('words.words'), '+', words) }))
          .where(({ eb, ref }) => eb(ref('words.words'), '<=', limit - words)),
      )
      .returning('words')
      .execute()
    return 0 < taken.length
  },
})
