import { beforeEach, describe, expect, test } from 'vitest'
import type { Change } from '../../src/core/settings/audit.ts'
import type { Changed, SettingsStore } from '../../src/core/settings/settings-store.ts'
import { placeOf, scopeOf } from '../given/settings.ts'

/** What a driver is tested by. */
export interface Conforming {
  /** A store on a database that no other test has used. */
  readonly fresh: () => Promise<SettingsStore>
  /** Another process on the database of the last one. */
  readonly another: () => Promise<SettingsStore>
  /** Lets the time pass after which stores remember what they were told of. */
  readonly later: () => void
}

/** Everything that the core relies on, for every driver. */
export function testSettingsStore({ fresh, another, later }: Conforming): void {
  let store: SettingsStore
  const channel = scopeOf()
  const workspace = scopeOf({ channel: null })
  const set = (value: unknown, over: object = {}, by = 'ann') => store.change([{ scope: channel, field: 'excerpts', value, ...over }], by)
  const values = async (from = store) =>
    Object.fromEntries(
      (await from.read(placeOf({ parent: 'P', grandparent: 'G' }))).map(({ scope, field, value }) => [`${scope.channel} ${field}`, value]),
    )

  beforeEach(async () => {
    store = await fresh()
  })

  describe('reading', () => {
    test('finds nothing where nothing was decided', async () => {
      expect([await values(), await store.history({}), await store.workspaces()]).toEqual([{}, [], []])
    })

    test('finds every scope of a place, and no other', async () => {
      await set(1)
      await set(2, { scope: scopeOf({ channel: 'P' }) })
      await set(4, { scope: scopeOf({ channel: 'G' }) })
      await set(3, { scope: workspace })
      for (const elsewhere of [{ channel: 'D' }, { workspace: 'V' }, { platform: 'there' }]) await set(9, { scope: scopeOf(elsewhere) })
      expect(await values()).toEqual({ 'C excerpts': 1, 'P excerpts': 2, 'G excerpts': 4, 'null excerpts': 3 })
      expect(await store.read(placeOf({ workspace: null }))).toEqual([])
    })

    test.each([[null], [''], [[]], [['a', 'b']], [false], [0], ['غزة “quoted” \\ 🕊']])('gives back %j as it was', async (value) => {
      await set(value, { field: 'notice' })
      expect(await values()).toEqual({ 'C notice': value })
    })
  })

  describe('a change', () => {
    test('is kept with who, when, where, before and after', async () => {
      await set(2)
      const [change] = await set(4, {}, 'bob')
      expect(change).toEqual({
        ...{
          id: expect.any(Number),
          at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
          by: 'bob',
          scope: channel,
          field: 'excerpts',
        },
        ...{ before: 2, after: 4, undoes: null },
      })
      expect((await store.history({}))[0]).toEqual(change)
    })

    test('to nothing makes a field inherited', async () => {
      await set(2)
      expect(await set(undefined)).toMatchObject([{ before: 2, after: undefined }])
      expect(await values()).toEqual({})
    })

    test('that changes nothing leaves no entry', async () => {
      await set(2)
      expect([await set(2), await set(undefined, { field: 'length' })]).toEqual([[], []])
      expect(await store.history({})).toHaveLength(1)
    })

    test('of several fields is made as a whole', async () => {
      const scopes = [workspace, channel, scopeOf({ channel: 'P' })]
      expect(
        await store.change(
          scopes.map((scope) => ({ scope, field: 'length', value: 'short' })),
          'cli',
        ),
      ).toHaveLength(3)
      await expect(
        store.change(
          [
            { scope: channel, field: 'excerpts', value: 1 },
            { scope: channel, field: JSON.parse('null'), value: 1 },
          ],
          'cli',
        ),
      ).rejects.toThrow()
      expect(await store.history({})).toHaveLength(3)
      expect(await values()).toEqual({ 'C length': 'short', 'P length': 'short', 'null length': 'short' })
    })
  })

  describe('two at once', () => {
    test('on one field: the last write wins, both are in the audit, and each says truly what was before', async () => {
      const other = await another()
      const writers = Array.from({ length: 24 }, (_, index) => [index % 2 === 0 ? store : other, index + 1] as const)
      await Promise.all(writers.map(([from, value]) => from.change([{ scope: channel, field: 'askerCooldown', value }], `by-${value}`)))
      const told = [...(await store.history({}))].reverse()
      expect(told.map(({ after }) => after).sort((a, b) => Number(a) - Number(b))).toEqual(writers.map(([, value]) => value))
      expect(told.map(({ before }) => before)).toEqual([undefined, ...told.slice(0, -1).map(({ after }) => after)])
      expect(await values(other)).toEqual({ 'C askerCooldown': told.at(-1)?.after })
    })

    test('on different fields: neither loses what the other did', async () => {
      const other = await another()
      await Promise.all([set(1), other.change([{ scope: channel, field: 'length', value: 'long' }], 'bob')])
      expect(await values()).toEqual({ 'C excerpts': 1, 'C length': 'long' })
      expect((await other.history({})).map(({ by }) => by).sort()).toEqual(['ann', 'bob'])
    })

    test('in opposite order do not wait for each other for ever', async () => {
      const other = await another()
      const both = [scopeOf({ channel: 'A' }), scopeOf({ channel: 'B' })]
      const wanted = (value: number) => both.map((scope) => ({ scope, field: 'excerpts', value }) as const)
      for (let round = 1; round <= 5; round++)
        await Promise.all([store.change(wanted(round), 'ann'), other.change([...wanted(round + 10)].reverse(), 'bob')])
      expect(await store.history({})).toHaveLength(20)
    })
  })

  describe('undoing', () => {
    test('goes back change by change, and is itself in the audit', async () => {
      await set(1)
      await set(2)
      await set('short', { field: 'length' })
      const undone: (Change | undefined)[] = []
      for (let count = 0; count < 4; count++) undone.push(await store.undo(channel, 'bob'))
      expect(undone.map((change) => change && [change.field, change.before, change.after, change.by])).toEqual([
        ['length', 'short', undefined, 'bob'],
        ['excerpts', 2, 1, 'bob'],
        ['excerpts', 1, undefined, 'bob'],
        undefined,
      ])
      expect(await values()).toEqual({})
      expect((await store.history({})).map(({ undoes }) => undoes !== null)).toEqual([true, true, true, false, false, false])
    })

    test('takes what was changed after an undoing first', async () => {
      await set(1)
      await store.undo(channel, 'ann')
      await set(5)
      expect(await store.undo(channel, 'ann')).toMatchObject({ before: 5, after: undefined })
      expect(await store.undo(channel, 'ann')).toBeUndefined()
    })

    test('leaves other scopes alone', async () => {
      await set(1)
      await set(2, { scope: workspace })
      await store.undo(channel, 'ann')
      expect(await values()).toEqual({ 'null excerpts': 2 })
    })

    test('by two at once undoes two changes, not one twice', async () => {
      const other = await another()
      await set(1)
      await set(2)
      await Promise.all([store.undo(channel, 'ann'), other.undo(channel, 'bob')])
      expect([await values(), new Set((await store.history({})).map(({ undoes }) => undoes)).size]).toEqual([{}, 3])
    })
  })

  describe('what is remembered', () => {
    const remembered = () => store.remembered(placeOf({ parent: 'P', grandparent: 'G' }))

    test('is there at once, of every scope of a place and no other, as it was', async () => {
      const told = ['غزة “quoted” \\ 🕊', null, 1, ['a', 'b']]
      const scopes = [channel, scopeOf({ channel: 'P' }), scopeOf({ channel: 'G' }), workspace]
      for (const [index, scope] of scopes.entries()) await set(told[index], { scope })
      for (const elsewhere of [{ channel: 'D' }, { workspace: 'V' }, { platform: 'there' }]) await set(9, { scope: scopeOf(elsewhere) })
      later()
      await expect.poll(remembered).toEqual(scopes.map((scope, index) => ({ scope, field: 'excerpts', value: told[index] })))
    })

    test('follows what is changed, undone and inherited again', async () => {
      await set(1)
      await set(2, { field: 'askerCooldown' })
      later()
      await expect.poll(remembered).toHaveLength(2)
      await set(undefined)
      await store.undo(channel, 'ann')
      await set(undefined, { field: 'askerCooldown' })
      later()
      await expect.poll(remembered).toEqual([{ scope: channel, field: 'excerpts', value: 1 }])
    })

    test('is all of it, however much that is', async () => {
      const scopes = Array.from({ length: 501 }, (_, index) => scopeOf({ channel: `C${index}` }))
      await store.change(
        scopes.map((scope) => ({ scope, field: 'excerpts', value: 2 })),
        'cli',
      )
      later()
      const known = (scope: (typeof scopes)[number]) => store.remembered(placeOf({ channel: String(scope.channel) })) ?? []
      await expect.poll(() => scopes.flatMap(known)).toEqual(scopes.map((scope) => ({ scope, field: 'excerpts', value: 2 })))
    })

    test('is there for the next process from its start', async () => {
      await set(1)
      later()
      await expect.poll(remembered).toHaveLength(1)
      expect((await another()).remembered(placeOf())).toEqual([{ scope: channel, field: 'excerpts', value: 1 }])
    })
  })

  test('the history is of a scope, a workspace, a platform or everything, the newest first', async () => {
    await set(1)
    await set(2, { scope: workspace })
    await set(3, { scope: scopeOf({ workspace: 'V' }) })
    const after = async (of: Parameters<SettingsStore['history']>[0]) => (await store.history(of)).map((change) => change.after)
    expect(await after({})).toEqual([3, 2, 1])
    expect(await after({ workspace: 'W' })).toEqual([2, 1])
    expect(await after({ scope: channel })).toEqual([1])
    expect(await after({ scope: workspace })).toEqual([2])
    expect(await after({ platform: 'there' })).toEqual([])
    expect(await after({ limit: 2 })).toEqual([3, 2])
  })

  test('all settings of a workspace, and which workspaces have some', async () => {
    await set(1)
    await set(2, { scope: workspace })
    await set(3, { scope: scopeOf({ workspace: 'V' }) })
    expect(await store.all({ platform: 'here', workspace: 'W' })).toEqual([
      { scope: channel, field: 'excerpts', value: 1 },
      { scope: workspace, field: 'excerpts', value: 2 },
    ])
    expect(await store.workspaces()).toEqual([
      { platform: 'here', workspace: 'V' },
      { platform: 'here', workspace: 'W' },
    ])
  })

  test('a change made here is told at once, with its workspace', async () => {
    const told: Changed[] = []
    store.watch((changed) => told.push(changed))
    await set(1)
    await store.undo(channel, 'ann')
    expect(told).toEqual(expect.arrayContaining([expect.objectContaining({ platform: 'here', workspace: 'W' })]))
    expect(told.length).toBeGreaterThanOrEqual(2)
  })

  test('what is there when a process starts is read by it', async () => {
    await set(1)
    expect(await values(await another())).toEqual({ 'C excerpts': 1 })
  })
}
