import type { Kysely } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Tables } from '../../src/store/tables.ts'
import { createWordBudget } from '../../src/store/word-budget.ts'
import { emptyTables } from '../given/tables.ts'

let db: Kysely<Tables>

beforeEach(async () => {
  db = await emptyTables()
})

afterEach(() => db.destroy())

const take = (day: string, article: string, words: number) =>
  createWordBudget({ db, now: () => Date.parse(`${day}T12:00:00Z`) }).take(article, words, 100)

test('of an article only the words of today are kept', async () => {
  await take('2026-11-24', 'rift/paper', 60)
  await take('2026-11-24', 'rift/other', 10)
  await take('2026-11-25', 'rift/paper', 50)
  await take('2026-11-25', 'rift/paper', 30)
  expect(await db.selectFrom('words').selectAll().orderBy('article').execute()).toEqual([
    { article: 'rift/other', day: '2026-11-24', words: 10 },
    { article: 'rift/paper', day: '2026-11-25', words: 80 },
  ])
})

test('what does not fit leaves what was taken as it is', async () => {
  expect([await take('2026-11-25', 'a', 90), await take('2026-11-25', 'a', 20), await take('2026-11-25', 'b', 101)]).toEqual([
    true,
    false,
    false,
  ])
  expect(await db.selectFrom('words').select(['article', 'words']).execute()).toEqual([{ article: 'a', words: 90 }])
})
