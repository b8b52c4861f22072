import { expect, test } from 'vitest'
import type { FieldKind } from '../../../src/core/settings/field-kinds.ts'
import { missingNames, namesToChoose } from '../../../src/core/settings/missing-names.ts'

const kindOf = (...names: readonly string[]): FieldKind => ({
  kind: 'names',
  names: names.map((value) => ({ value, label: value.toUpperCase() })),
  none: 'all',
})

test('names that there are not are told with their places, and a label is no name', () => {
  expect(missingNames(kindOf('a', 'b'), ['b', 'x', 'a', 'A'])).toEqual([
    { name: 'x', place: 1 },
    { name: 'A', place: 3 },
  ])
})

test.each([
  ['all of them', kindOf('a'), null],
  ['what is no list', kindOf('a'), 'x'],
  ['a list of something else', { kind: 'roles' } as const, ['x']],
])('in %s none is missing', (_, kind, value) => {
  expect(missingNames(kind, value)).toEqual([])
})

test('at most ten are named to choose from, and whether there are more', () => {
  const letters = [...'abcdefghijk']
  expect(namesToChoose(kindOf(...letters))).toEqual({ names: letters.slice(0, 10), all: false })
  expect(namesToChoose(kindOf(...letters.slice(1)))).toEqual({ names: letters.slice(1), all: true })
})
