import type { Kysely } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createRecords } from '../../src/store/inventory-queries.ts'
import type { Tables } from '../../src/store/tables.ts'
import { emptyTables } from '../given/tables.ts'

const NOON = Date.parse('2026-11-25T12:00:00Z')

let db: Kysely<Tables>

beforeEach(async () => {
  db = await emptyTables()
})

afterEach(() => db.destroy())

const inventory = () => createRecords({ db, now: () => NOON }).inventory({ platform: 'here', workspace: 'W', person: 'ann' })

test('settings and changes are those of the workspace, and of the person their own among them', async () => {
  const set = (workspace: string, by: string) => {
    const located = { platform: 'here', workspace, scope: `channel:${by}`, field: 'excerpts' } as const
    return Promise.all([
      db
        .insertInto('settings')
        .values({ ...located, value: '1' })
        .execute(),
      db
        .insertInto('changes')
        .values({ ...located, at: '', by, before: null, after: '1', undoes: null })
        .execute(),
    ])
  }
  for (const [workspace, by] of [
    ['W', 'ann'],
    ['W', 'bob'],
    ['V', 'ann'],
  ] as const)
    await set(workspace, by)
  expect(await inventory()).toMatchObject({ settings: 2, changes: 2, changesOfPerson: 1 })
})

test('pauses that are over count no more', async () => {
  for (const [key, expire] of [
    ['over', NOON],
    ['running', NOON + 1],
    ['endless', null],
  ] as const)
    await db.insertInto('turns').values({ key, points: 1, expire }).execute()
  expect(await inventory()).toMatchObject({ turns: 1 })
})

test('what is due to go is not counted, and gone', async () => {
  await db
    .insertInto('day_wishes')
    .values([
      { day: '2026-11-24', wish: 'x', asker: 'y' },
      { day: '2026-11-25', wish: 'x', asker: 'y' },
    ])
    .execute()
  await db.insertInto('wishes').values({ day: '2026-08-01', collection: 'rift', kind: 'word', text: 'old', askers: 5 }).execute()
  expect(await inventory()).toMatchObject({ hashes: 1, wishes: 0 })
  expect(await db.selectFrom('day_wishes').select('day').execute()).toEqual([{ day: '2026-11-25' }])
})
