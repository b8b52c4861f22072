import type { Kysely } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Wanted } from '../../src/core/settings/settings-store.ts'
import { createSettingsQueries, type SettingsQueries } from '../../src/store/settings-queries.ts'
import type { Tables } from '../../src/store/tables.ts'
import { scopeOf } from '../given/settings.ts'
import { emptyTables } from '../given/tables.ts'

let db: Kysely<Tables>
let announced: unknown[]
let queries: SettingsQueries

beforeEach(async () => {
  db = await emptyTables()
  announced = []
  queries = createSettingsQueries({
    db,
    now: () => Date.parse('2026-11-25T12:00:00Z'),
    announce: async (_, changed) => announced.push(changed),
  })
})

afterEach(() => db.destroy())

const wanted = (over: Partial<Wanted> = {}): Wanted => ({ scope: scopeOf(), field: 'excerpts', value: 2, ...over })

describe('what was changed', () => {
  test('is announced once for each workspace', async () => {
    await queries.change([wanted(), wanted({ field: 'length', value: 'short' }), wanted({ scope: scopeOf({ workspace: 'V' }) })], 'ann')
    expect(announced).toEqual([
      { platform: 'here', workspace: 'V' },
      { platform: 'here', workspace: 'W' },
    ])
  })

  test('is announced when it is undone too, and not when nothing came of it', async () => {
    await queries.change([wanted()], 'ann')
    await queries.change([wanted()], 'ann')
    await queries.undo(scopeOf(), 'ann')
    await queries.undo(scopeOf(), 'ann')
    expect(announced).toHaveLength(2)
  })

  test('is not kept where it could not be announced: others would go by what was before', async () => {
    const mute = createSettingsQueries({ db, now: Date.now, announce: () => Promise.reject(new Error('The connection is gone')) })
    await expect(mute.change([wanted()], 'ann')).rejects.toThrow('The connection is gone')
    expect([await queries.all({ platform: 'here', workspace: 'W' }), await queries.history({})]).toEqual([[], []])
  })

  test('has the time that it was made at', async () => {
    expect(await queries.change([wanted()], 'ann')).toMatchObject([{ at: '2026-11-25T12:00:00.000Z', by: 'ann' }])
  })
})
