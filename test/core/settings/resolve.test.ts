import { describe, expect, test } from 'vitest'
import { DEFAULT_POLICY } from '../../../src/core/settings/policy.ts'
import { effectivePolicy, layersOf, resolvePolicy } from '../../../src/core/settings/resolve.ts'
import type { Setting } from '../../../src/core/settings/settings-store.ts'
import { placeOf, policyOf, scopeOf } from '../../given/settings.ts'

const place = placeOf({ parent: 'P' })
const setting = (channel: string | null, field: Setting['field'], value: unknown): Setting => ({
  scope: scopeOf({ channel }),
  field,
  value,
})
const resolved = (...settings: readonly Setting[]) => resolvePolicy(layersOf(place, settings))
const effective = (...settings: readonly Setting[]) => effectivePolicy(layersOf(place, settings))

test('where nothing is decided the defaults hold', () => {
  expect(effective()).toEqual(DEFAULT_POLICY)
  expect(resolved().excerpts).toEqual({ value: 3, from: 'default' })
})

test('the nearest decides, field by field, and what it decided is told', () => {
  const it = resolved(
    setting(null, 'excerpts', 1),
    setting(null, 'visibility', 'public'),
    setting(null, 'share', 'nobody'),
    setting('P', 'visibility', 'private'),
    setting('P', 'excerpts', 2),
    setting('C', 'excerpts', 5),
  )
  expect([it.excerpts, it.visibility, it.share, it.length]).toEqual([
    { value: 5, from: 'channel' },
    { value: 'private', from: 'parent' },
    { value: 'nobody', from: 'workspace' },
    { value: 'medium', from: 'default' },
  ])
})

test('a thread inherits from its channel, and that from its category', () => {
  const thread = placeOf({ parent: 'P', grandparent: 'G' })
  const settings = [
    setting('G', 'excerpts', 1),
    setting('G', 'share', 'nobody'),
    setting(null, 'share', 'managers'),
    setting('P', 'excerpts', 2),
  ]
  const it = resolvePolicy(layersOf(thread, settings))
  expect([it.excerpts, it.share]).toEqual([
    { value: 2, from: 'parent' },
    { value: 'nobody', from: 'grandparent' },
  ])
})

test('null is a decision as well', () => {
  expect(resolved(setting(null, 'notice', 'Contested'), setting('C', 'notice', null)).notice).toEqual({ value: null, from: 'channel' })
})

test('settings of other places do not count', () => {
  expect(effective(setting('other', 'excerpts', 1))).toEqual(DEFAULT_POLICY)
})

describe('what cannot be meant is passed over', () => {
  test.each([
    ['a value out of range', setting('C', 'excerpts', 9)],
    ['a field of another version', setting('C', Object('colour'), 'red')],
    ['what every object has', setting('C', Object('toString'), 'x')],
    ['no value', setting('C', 'excerpts', undefined)],
  ])('%s', (_, odd) => {
    expect(effective(setting(null, 'excerpts', 2), odd)).toEqual(policyOf({ excerpts: 2 }))
  })
})

test('the managers of every layer count', () => {
  const it = effective(
    setting(null, 'managerPeople', ['ann']),
    setting('C', 'managerPeople', ['bob']),
    setting('P', 'managerRoles', ['mods']),
  )
  expect([it.managerPeople, it.managerRoles]).toEqual([['bob', 'ann'], ['mods']])
})
