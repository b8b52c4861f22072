import { beforeEach, describe, expect, test } from 'vitest'
import { textOf } from '../../../src/core/answer/span.ts'
import type { Note } from '../../../src/core/settings/announcer.ts'
import { FIELDS } from '../../../src/core/settings/policy.ts'
import { createSettingsDesk, type SettingsDesk, type Sitting } from '../../../src/core/settings/settings-desk.ts'
import { createJournal, type Journal } from '../../given/journal.ts'
import { sampleLibrary } from '../../given/library.ts'
import { createMemoryStore, type MemoryStore } from '../../given/memory-store.ts'
import { askerOf, placeOf, scopeOf } from '../../given/settings.ts'

let store: MemoryStore
let log: Journal
let desk: SettingsDesk
let notes: Note[]

beforeEach(() => {
  store = createMemoryStore()
  log = createJournal()
  const library = sampleLibrary()
  notes = []
  desk = createSettingsDesk({ store, log, library: () => library, announce: (note) => void notes.push(note) })
})

const moderator = askerOf({ id: 'mia', trusted: { channel: true, workspace: false } })
const owner = askerOf({ id: 'olga', trusted: { channel: true, workspace: true } })
const sit = (over: Partial<Sitting> = {}): Sitting => ({ place: placeOf(), person: moderator, reach: 'channel', ...over })
const fieldIn = async (name: string, sitting = sit()) => (await desk.view(sitting)).fields.find(({ field }) => field === name)

describe('a panel', () => {
  test('shows every field with its value, where it comes from and what it can be', async () => {
    await desk.change(sit({ person: owner, reach: 'workspace' }), 'excerpts', 2)
    await desk.change(sit(), 'length', 'short')
    expect(await fieldIn('excerpts')).toEqual({
      field: 'excerpts',
      value: 2,
      from: 'workspace',
      own: false,
      kind: { kind: 'number', min: 1, max: 5 },
    })
    expect(await fieldIn('length')).toMatchObject({ value: 'short', from: 'channel', own: true })
    expect(await fieldIn('share')).toMatchObject({ value: 'everyone', from: 'default', own: false })
    expect((await desk.view(sit({ person: owner, reach: 'workspace' }))).fields.map(({ field }) => field)).toEqual(FIELDS)
  })

  test('of a channel leaves out what only the whole workspace decides', async () => {
    expect((await desk.view(sit())).fields.map(({ field }) => field)).toEqual(FIELDS.filter((field) => field !== 'auditChannel'))
  })

  test('offers the collections and topics that there are', async () => {
    expect(await fieldIn('collections')).toMatchObject({
      kind: { kind: 'names', none: 'all', names: [{ value: 'guide' }, { value: 'rift' }] },
    })
    expect(await fieldIn('topicsBlocked')).toMatchObject({ kind: { names: expect.arrayContaining([{ value: 'rafah', label: 'Rafah' }]) } })
  })

  test('of the whole workspace shows it as channels inherit it', async () => {
    await desk.change(sit(), 'excerpts', 1)
    expect(await fieldIn('excerpts', sit({ person: owner, reach: 'workspace' }))).toMatchObject({ value: 3, from: 'default' })
  })

  test('offers to switch to what the person may change', async () => {
    const place = placeOf({ parent: 'P' })
    expect((await desk.view(sit())).reaches).toEqual(['channel'])
    expect((await desk.view(sit({ person: owner }))).reaches).toEqual(['channel', 'workspace'])
    expect((await desk.view(sit({ person: owner, place }))).reaches).toEqual(['channel', 'parent', 'workspace'])
  })

  test('shows the last twenty changes of its scope, and which would be undone', async () => {
    for (let count = 0; count < 25; count++) await desk.change(sit(), 'askerCooldown', count)
    await desk.undo(sit())
    const { history, undoable } = await desk.view(sit())
    expect(history).toHaveLength(20)
    expect([history[0]?.after, undoable?.after]).toEqual([23, 23])
  })

  test('goes on to undo when more was undone than it shows', async () => {
    for (let count = 0; count < 12; count++) await desk.change(sit(), 'excerpts', (count % 5) + 1)
    for (let count = 0; count < 11; count++) await desk.undo(sit())
    const { history, undoable } = await desk.view(sit())
    expect([history.length, undoable?.after]).toEqual([20, 1])
  })

  test('with nothing to undo says so', async () => {
    expect(await desk.view(sit())).toMatchObject({ history: [], undoable: null })
  })
})

describe('what is done', () => {
  test('is kept under the name of who did it, and logged', async () => {
    expect(await desk.change(sit(), 'excerpts', 2)).toMatchObject({
      by: 'mia',
      field: 'excerpts',
      before: undefined,
      after: 2,
      scope: scopeOf(),
    })
    expect(log.lines).toEqual([{ level: 'info', message: 'Settings changed', particulars: { by: 'mia', field: 'excerpts', ...scopeOf() } }])
  })

  test('can be reset and undone', async () => {
    await desk.change(sit(), 'excerpts', 2)
    expect(await desk.reset(sit(), 'excerpts')).toMatchObject({ before: 2, after: undefined })
    expect(await desk.undo(sit())).toMatchObject({ before: undefined, after: 2 })
    expect(await fieldIn('excerpts')).toMatchObject({ value: 2 })
  })

  test('to nothing new is said', async () => {
    await expect(desk.reset(sit(), 'excerpts')).rejects.toThrow('it is so already')
    await expect(desk.undo(sit())).rejects.toThrow('no change left to undo')
  })
})

describe('a value that cannot be is refused, and the old one stays', () => {
  test.each([
    ['excerpts', 9, 'Cannot set “Excerpts per answer”: write a whole number from 1 to 5'],
    ['collections', ['gone'], 'Cannot set “Collections”: there is no gone; choose guide or rift'],
    ['topicsBlocked', ['weather'], 'Cannot set “Topics kept out”: there is no weather; choose gaza, rafah or weapons'],
    ['colour', 'red', 'there is none by that name'],
    ['__proto__', {}, 'there is none by that name'],
  ])('%s: %j', async (field, value, message) => {
    await expect(desk.change(sit(), field, value)).rejects.toThrow(
      expect.objectContaining({ name: 'InvocationError', message: expect.stringContaining(message) }),
    )
    expect(await store.history({})).toEqual([])
  })
})

test('a role or person that was deleted, and a collection that has gone, harm nothing', async () => {
  await store.change([{ scope: scopeOf(), field: 'collections', value: ['gone', 'rift'] }], 'ann')
  await desk.change(sit(), 'managerRoles', ['999999999999999999'])
  expect(await fieldIn('collections')).toMatchObject({ value: ['gone', 'rift'] })
  expect(await fieldIn('managerRoles')).toMatchObject({ value: ['999999999999999999'] })
})

describe('somebody who may not', () => {
  const stranger = { person: askerOf({ id: 'eve', roles: ['everyone'] }) }

  test.each([
    ['view', () => desk.view(sit(stranger))],
    ['change', () => desk.change(sit(stranger), 'excerpts', 1)],
    ['change to what cannot be', () => desk.change(sit(stranger), 'nothing', 1)],
    ['reset', () => desk.reset(sit(stranger), 'excerpts')],
    ['undo', () => desk.undo(sit(stranger))],
    ['change everything as who manages one channel', () => desk.change(sit({ reach: 'workspace' }), 'excerpts', 1)],
  ])('is refused, and it is logged: %s', async (_, act) => {
    await expect(act()).rejects.toThrow('it takes somebody who may manage')
    expect(log.lines).toMatchObject([{ level: 'warn', message: 'Refused to show or change settings', particulars: { workspace: 'W' } }])
    expect(await store.history({})).toEqual([])
  })

  test('who has lost the role is refused from an old panel', async () => {
    await desk.change(sit({ person: owner }), 'managerRoles', ['mods'])
    const mod = askerOf({ id: 'max', roles: ['mods'] })
    await desk.change(sit({ person: mod }), 'excerpts', 2)
    await expect(desk.change(sit({ person: { ...mod, roles: [] } }), 'excerpts', 5)).rejects.toThrow('it takes somebody')
    await desk.reset(sit({ person: owner }), 'managerRoles')
    await expect(desk.change(sit({ person: mod }), 'excerpts', 5)).rejects.toThrow('it takes somebody')
    expect(await fieldIn('excerpts')).toMatchObject({ value: 2 })
  })
})

test.each([
  ['a direct message', { place: placeOf({ workspace: null }) }, 'a direct message has none'],
  ['what a channel without a parent stands under', { reach: 'parent' as const }, 'stands under no other'],
])('%s has no settings', async (_, over, message) => {
  await expect(desk.view(sit({ person: owner, ...over }))).rejects.toThrow(message)
})

test('without the store everything is refused in words, and nothing is pretended', async () => {
  store.turn('broken')
  for (const act of [
    () => desk.view(sit()),
    () => desk.change(sit(), 'excerpts', 1),
    () => desk.reset(sit(), 'excerpts'),
    () => desk.undo(sit()),
  ])
    await expect(act()).rejects.toThrow(
      expect.objectContaining({ name: 'InvocationError', message: expect.stringContaining('cannot be reached') }),
    )
  store.turn('well')
  expect(await fieldIn('excerpts')).toMatchObject({ value: 3 })
})

describe('the channel that is told of changes', () => {
  const whole = () => sit({ person: owner, reach: 'workspace' })
  const told = () => notes.map(({ channel, spans }) => [channel, textOf(spans)])

  test('gets a line about each change, and about what is undone', async () => {
    await desk.change(whole(), 'auditChannel', 'AUDIT')
    notes = []
    await desk.change(sit(), 'excerpts', 2)
    await desk.undo(sit())
    expect(told()).toEqual([
      ['AUDIT', 'Settings of C changed by mia. Excerpts per answer: inherited → 2 excerpts'],
      ['AUDIT', 'Settings of C changed by mia. Excerpts per answer: 2 excerpts → inherited'],
    ])
  })

  test('is told that it is no longer, together with the next', async () => {
    await desk.change(whole(), 'auditChannel', 'AUDIT')
    await desk.change(whole(), 'auditChannel', 'OTHER')
    await desk.reset(whole(), 'auditChannel')
    expect(told().map(([channel]) => channel)).toEqual(['AUDIT', 'AUDIT', 'OTHER', 'OTHER'])
  })

  test('is told in the language of the workspace', async () => {
    await desk.change(whole(), 'language', 'fr')
    await desk.change(whole(), 'auditChannel', 'AUDIT')
    expect(told()[0]?.[1]).toMatch(/^Réglages de tout le serveur/)
  })

  test('is told nothing of what was refused or is so already', async () => {
    await desk.change(whole(), 'auditChannel', 'AUDIT')
    notes = []
    await expect(desk.change(sit(), 'excerpts', 9)).rejects.toThrow()
    await expect(desk.change(sit({ person: askerOf() }), 'excerpts', 2)).rejects.toThrow()
    await expect(desk.reset(sit(), 'excerpts')).rejects.toThrow()
    expect(notes).toEqual([])
  })

  test('is chosen for the whole workspace only', async () => {
    await expect(desk.change(sit(), 'auditChannel', 'AUDIT')).rejects.toThrow(/it is set for the whole server or workspace/)
    await expect(desk.reset(sit(), 'auditChannel')).rejects.toThrow(/whole server or workspace/)
  })
})

describe('the language to speak with somebody', () => {
  const language = (locale: string | null) => desk.language({ place: placeOf(), person: askerOf({ locale }) })

  test('is theirs, unless one was decided, for those who are not let in too', async () => {
    expect([await language('fr-FR'), await language(null)]).toEqual(['fr', 'en'])
    await desk.change(sit({ person: owner, reach: 'workspace' }), 'language', 'he')
    expect(await language('fr-FR')).toBe('he')
  })

  test('is theirs while the store is away, unless it remembers that one was decided', async () => {
    await desk.change(sit(), 'language', 'he')
    store.turn('broken')
    expect(await language('es-ES')).toBe('es')
    store.remember()
    expect(await language('es-ES')).toBe('he')
  })
})
