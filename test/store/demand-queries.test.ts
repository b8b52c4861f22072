import type { Kysely } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Wish } from '../../src/core/demand/demand.ts'
import { createDemand, forget } from '../../src/store/demand-queries.ts'
import type { Tables } from '../../src/store/tables.ts'
import { emptyTables } from '../given/tables.ts'

let db: Kysely<Tables>
let now: number

beforeEach(async () => {
  db = await emptyTables()
  now = Date.parse('2026-11-25T12:00:00Z')
})

afterEach(() => db.destroy())

const DAY = 24 * 60 * 60 * 1000
const falafel: Wish = { collection: 'rift', kind: 'word', text: 'falafel' }
const note = (...askers: readonly string[]) =>
  askers.reduce((before, asker) => before.then(() => createDemand({ db, now: () => now }).note([falafel], asker)), Promise.resolve())
const hashes = async () => db.selectFrom('day_wishes').selectAll().execute()

test('until enough have asked, what is kept is hashes that mean nothing the next day', async () => {
  await note('ann')
  const [today] = await hashes()
  now += DAY
  await note('ann')
  const [tomorrow, ...others] = await hashes()
  expect(others).toEqual([])
  expect(tomorrow?.wish).not.toBe(today?.wish)
  expect(tomorrow?.asker).not.toBe(today?.asker)
  expect(JSON.stringify([today, tomorrow])).not.toMatch(/falafel|ann/)
  expect(await db.selectFrom('day_salts').select('day').execute()).toEqual([{ day: '2026-11-26' }])
})

test('the fifth who asks makes it a word, and each one more is counted', async () => {
  await note('a', 'b', 'c', 'd')
  expect(await db.selectFrom('wishes').selectAll().execute()).toEqual([])
  await note('e', 'f', 'a')
  expect(await db.selectFrom('wishes').selectAll().execute()).toEqual([{ day: '2026-11-25', ...falafel, askers: 6 }])
})

test('what is due to go is gone, whoever looks', async () => {
  await note('a', 'b', 'c', 'd', 'e')
  await forget(db, now + 89 * DAY)
  expect([await hashes(), await db.selectFrom('wishes').select('text').execute()]).toEqual([[], [{ text: 'falafel' }]])
  await forget(db, now + 90 * DAY)
  expect(await db.selectFrom('wishes').selectAll().execute()).toEqual([])
})
