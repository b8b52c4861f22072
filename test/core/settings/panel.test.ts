import { describe, expect, test } from 'vitest'
import type { Change } from '../../../src/core/settings/audit.ts'
import { fieldKinds } from '../../../src/core/settings/field-kinds.ts'
import { panelOf } from '../../../src/core/settings/panel.ts'
import type { Reach } from '../../../src/core/settings/place.ts'
import { layersOf } from '../../../src/core/settings/resolve.ts'
import type { Setting } from '../../../src/core/settings/settings-store.ts'
import { sampleLibrary } from '../../given/library.ts'
import { askerOf, placeOf, scopeOf } from '../../given/settings.ts'

const place = placeOf({ channel: 'thread', parent: 'C', grandparent: 'category' })
const kinds = fieldKinds(sampleLibrary())

const SETTINGS: readonly Setting[] = [
  { scope: scopeOf({ channel: 'thread' }), field: 'excerpts', value: 1 },
  { scope: scopeOf({ channel: 'C' }), field: 'excerpts', value: 2 },
  { scope: scopeOf({ channel: 'category' }), field: 'length', value: 'long' },
  { scope: scopeOf({ channel: null }), field: 'visibility', value: 'private' },
]

const panelAt = (reach: Reach, history: readonly Change[] = []) =>
  panelOf({ sitting: { place, person: askerOf(), reach }, layers: layersOf(place, SETTINGS), reaches: [reach], history, kinds })

const seen = (reach: Reach, field: string) => {
  const entry = panelAt(reach).fields.find((it) => it.field === field)
  return [entry?.value, entry?.from, entry?.own]
}

describe('a panel shows a field as it holds at its reach, whatever is nearer', () => {
  test.each([
    ['channel', 'excerpts', [1, 'channel', true]],
    ['parent', 'excerpts', [2, 'parent', true]],
    ['grandparent', 'excerpts', [3, 'default', false]],
    ['channel', 'length', ['long', 'grandparent', false]],
    ['grandparent', 'length', ['long', 'grandparent', true]],
    ['workspace', 'length', ['medium', 'default', false]],
    ['channel', 'visibility', ['private', 'workspace', false]],
    ['workspace', 'visibility', ['private', 'workspace', true]],
  ] as const)('%s: %s is %j', (reach, field, expected) => {
    expect(seen(reach, field)).toEqual(expected)
  })
})

describe('what could be undone', () => {
  const change = (id: number, undoes: number | null = null): Change => ({
    ...{ id, at: '2026-01-01T00:00:00.000Z', by: 'ann', scope: scopeOf(), field: 'excerpts' },
    ...{ before: undefined, after: id, undoes },
  })

  test.each([
    ['nothing where nothing was changed', [], null],
    ['the last change', [change(2), change(1)], 2],
    ['the one before, once the last was undone', [change(3, 2), change(2), change(1)], 1],
    ['nothing once all was undone', [change(2, 1), change(1)], null],
  ] as const)('is %s', (_, history, id) => {
    expect(panelAt('channel', history).undoable?.id ?? null).toBe(id)
  })
})
