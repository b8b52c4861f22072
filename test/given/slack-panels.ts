import fc from 'fast-check'
import type { Change } from '../../src/core/settings/audit.ts'
import { BOUNDS, CHOICES } from '../../src/core/settings/bounds.ts'
import { type FieldKind, fieldKinds, type Name } from '../../src/core/settings/field-kinds.ts'
import { type Panel, panelOf } from '../../src/core/settings/panel.ts'
import { FIELDS, type Field } from '../../src/core/settings/policy.ts'
import type { Layer } from '../../src/core/settings/resolve.ts'
import { sampleLibrary } from './library.ts'
import { askerOf, scopeOf } from './settings.ts'
import { place } from './slack-settings.ts'
import { hostileLine } from './texts.ts'

/** Names to choose from, from none to many, some with labels that are far too long. */
export const names: fc.Arbitrary<readonly Name[]> = fc
  .oneof(fc.constantFrom(0, 1, 99, 100, 101, 400), fc.integer({ min: 0, max: 120 }))
  .chain((count) => fc.array(fc.oneof(hostileLine(1, 4), hostileLine(20, 60)), { minLength: count, maxLength: count, size: 'max' }))
  .map((labels) => labels.map((label, index) => ({ value: `topic-${index}-${'x'.repeat(LONGEST_NAME)}`.slice(0, LONGEST_NAME), label })))

// As long as the names of topics and collections may be.
const LONGEST_NAME = 48

/** Panels with everything that the store may hold, up to every limit there is. */
export const slackPanels: fc.Arbitrary<Panel> = fc
  .record({ topics: names, reach: fc.constantFrom('channel' as const, 'workspace' as const) })
  .chain(({ topics, reach }) => {
    const values = valuesOf(topics)
    const layer = (from: Layer['from']) => fc.record(values, { requiredKeys: [] }).map((some) => ({ from, values: some }) as Layer)
    return fc
      .record({
        layers: fc.tuple(layer('channel'), layer('workspace')),
        history: fc.array(changes(values), { maxLength: 20, size: 'max' }),
        reaches: fc.constantFrom(['channel' as const], ['channel' as const, 'workspace' as const]),
      })
      .map((parts) => panelOf({ ...parts, kinds: kindsOf(topics), sitting: { place: place(), person: askerOf(), reach } }))
  })

const kindsOf = (topics: readonly Name[]): Readonly<Record<Field, FieldKind>> => ({
  ...fieldKinds(sampleLibrary()),
  collections: { kind: 'names', names: topics.slice(0, 3), none: 'all' },
  topicsAllowed: { kind: 'names', names: topics, none: 'all' },
  topicsBlocked: { kind: 'names', names: topics, none: 'empty' },
})

const id = (letter: string) => fc.stringMatching(new RegExp(`^${letter}[A-Z0-9]{8,10}$`))

/** What was set elsewhere may be no id of Slack's. */
const strange = fc.constantFrom('1234567890', 'ann', '<!channel>')

const listOf = (entry: fc.Arbitrary<string>): fc.Arbitrary<readonly string[]> =>
  fc.uniqueArray(entry, { maxLength: BOUNDS.list, size: 'max' })

function valuesOf(topics: readonly Name[]): Record<Field, fc.Arbitrary<unknown>> {
  const gone = fc.integer({ min: 0, max: 99 }).map((index) => `gone-${index}`)
  const topicList = listOf(topics.length === 0 ? gone : fc.oneof(fc.constantFrom(...topics.map(({ value }) => value)), gone))
  const someOrAll = fc.option(topicList.filter(({ length }) => 0 < length))
  const cooldown = fc.integer(BOUNDS.cooldown)
  return {
    enabled: fc.boolean(),
    collections: someOrAll,
    topicsAllowed: someOrAll,
    topicsBlocked: topicList,
    visibility: fc.constantFrom(...CHOICES.visibility),
    share: fc.constantFrom(...CHOICES.share),
    excerpts: fc.integer(BOUNDS.excerpts),
    length: fc.constantFrom(...CHOICES.length),
    language: fc.constantFrom(...CHOICES.language),
    askerCooldown: cooldown,
    channelCooldown: cooldown,
    managerRoles: listOf(fc.oneof(id('S'), strange)),
    managerPeople: listOf(fc.oneof(id('U'), id('W'), strange)),
    notice: fc.option(hostileLine(1, 40).map((line) => line.slice(0, BOUNDS.notice).toWellFormed())),
    auditChannel: fc.option(fc.oneof(id('C'), strange)),
  }
}

const changes = (values: Record<Field, fc.Arbitrary<unknown>>): fc.Arbitrary<Change> =>
  fc.constantFrom(...FIELDS).chain((field) =>
    fc.record({
      id: fc.nat(),
      at: fc.constant('2026-01-31T12:34:56.000Z'),
      by: fc.oneof(id('U'), fc.constantFrom('the command line', 'import', '<!channel>')),
      scope: fc.constant(scopeOf()),
      field: fc.constant(field),
      before: fc.option(values[field], { nil: undefined }),
      after: fc.option(values[field], { nil: undefined }),
      undoes: fc.option(fc.nat()),
    }),
  )
