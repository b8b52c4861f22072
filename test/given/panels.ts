import fc from 'fast-check'
import type { Change } from '../../src/core/settings/audit.ts'
import { CHOICES } from '../../src/core/settings/bounds.ts'
import { type FieldKind, fieldKinds, type Name } from '../../src/core/settings/field-kinds.ts'
import { type Panel, panelOf } from '../../src/core/settings/panel.ts'
import { REACHES, type Scope, scopeOf } from '../../src/core/settings/place.ts'
import { FIELDS, type Field } from '../../src/core/settings/policy.ts'
import { layersOf } from '../../src/core/settings/resolve.ts'
import { sampleLibrary } from './library.ts'
import { askerOf, placeOf } from './settings.ts'
import { dense, hostileLine } from './texts.ts'

const place = placeOf({
  ...{ platform: 'discord', workspace: '222222222222222222', channel: '300000000000000001' },
  ...{ parent: '300000000000000002', grandparent: '300000000000000003' },
})

/** From one name to so many, short ones and some that no menu can show whole. */
const names = (most: number): fc.Arbitrary<readonly Name[]> =>
  fc
    .tuple(
      fc.array(fc.oneof(hostileLine(1, 12), hostileLine(60, 160), dense(40, 300)), { minLength: 1, maxLength: 30, size: 'max' }),
      fc.integer({ min: 1, max: most }),
    )
    .map(([labels, count]) =>
      Array.from({ length: count }, (_, index) => ({ value: `n${index}`, label: labels[index % labels.length] ?? '' })),
    )

/** What there is to choose from: more topics and collections than any menu holds. */
const kinds: fc.Arbitrary<Readonly<Record<Field, FieldKind>>> = fc
  .record({ topics: names(600), collections: names(30) })
  .map(({ topics, collections }) => ({
    ...fieldKinds(sampleLibrary()),
    collections: { kind: 'names', names: collections, none: 'all' },
    topicsAllowed: { kind: 'names', names: topics, none: 'all' },
    topicsBlocked: { kind: 'names', names: topics, none: 'empty' },
  }))

const id = fc.bigInt({ min: 10n ** 17n, max: 10n ** 18n }).map(String)
const ids = fc.array(fc.oneof({ weight: 9, arbitrary: id }, { weight: 1, arbitrary: fc.constantFrom('U0123', 'gone') }), {
  maxLength: 50,
  size: 'max',
})
const named = fc.array(
  fc.oneof(
    fc.nat(600).map((index) => `n${index}`),
    fc.constantFrom('gone', 'x'.repeat(48)),
  ),
  { maxLength: 50, size: 'max' },
)

/** A value of a field, of those that it may have and that were allowed once. */
const values: Readonly<Record<Field, fc.Arbitrary<unknown>>> = {
  enabled: fc.boolean(),
  collections: fc.option(named.filter((list) => 0 < list.length)),
  topicsAllowed: fc.option(named.filter((list) => 0 < list.length)),
  topicsBlocked: named,
  visibility: fc.constantFrom(...CHOICES.visibility),
  share: fc.constantFrom(...CHOICES.share),
  excerpts: fc.integer({ min: 1, max: 5 }),
  length: fc.constantFrom(...CHOICES.length),
  language: fc.constantFrom(...CHOICES.language),
  askerCooldown: fc.integer({ min: 0, max: 3600 }),
  channelCooldown: fc.integer({ min: 0, max: 3600 }),
  managerRoles: ids,
  managerPeople: ids,
  notice: fc.option(hostileLine(1, 60).map((line) => line.slice(0, 200))),
  auditChannel: fc.option(id),
}

const reach = fc.constantFrom(...REACHES)
const scope = reach.map((it) => scopeOf(place, it) as Scope)
const field = fc.constantFrom(...FIELDS)
const setting = fc.tuple(scope, field).chain(([where, what]) => values[what].map((value) => ({ scope: where, field: what, value })))

const change = (index: number): fc.Arbitrary<Change> =>
  fc.tuple(scope, field).chain(([where, what]) =>
    fc.record({
      ...{
        id: fc.constant(1000 - index),
        at: fc.constant('2026-11-25T12:34:56.000Z'),
        scope: fc.constant(where),
        field: fc.constant(what),
      },
      ...{ by: fc.oneof(id, fc.constant('rift settings')), undoes: fc.option(fc.integer({ min: 980, max: 1000 })) },
      ...{ before: fc.option(values[what], { nil: undefined }), after: fc.option(values[what], { nil: undefined }) },
    }),
  )

const history = fc.nat(20).chain((length) => fc.tuple(...Array.from({ length }, (_, index) => change(index))))

/** Panels of every size, with what people would write who want to break them. */
export const anyPanel: fc.Arbitrary<Panel> = fc
  .record({
    reach,
    reaches: fc.subarray([...REACHES], { minLength: 1 }),
    settings: fc.array(setting, { maxLength: 40, size: 'max' }),
    history,
    kinds,
  })
  .map(({ settings, ...it }) =>
    panelOf({
      ...{ sitting: { place, person: askerOf({ id: '444444444444444444' }), reach: it.reach }, layers: layersOf(place, settings) },
      ...{ reaches: it.reaches, history: it.history, kinds: it.kinds },
    }),
  )
