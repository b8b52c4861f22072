import { expect, test } from 'vitest'
import { checkCollection, usualCollection } from '../../../src/core/settings/allowed-collection.ts'
import { sampleLibrary } from '../../given/library.ts'
import { policyOf } from '../../given/settings.ts'

const library = sampleLibrary()
const chosen = (...collections: readonly string[]) => policyOf({ collections })

test('where none was chosen every collection may be asked, and the command asks its own', () => {
  expect(() => checkCollection('guide', policyOf(), library)).not.toThrow()
  expect(usualCollection('rift', policyOf(), library)).toBe('rift')
})

test('where some were chosen no other may be asked, and those are named', () => {
  expect(() => checkCollection('rift', chosen('rift', 'guide'), library)).not.toThrow()
  expect(() => checkCollection('rift', chosen('guide'), library)).toThrow('here you can ask about guide')
})

test.each([
  [['guide', 'rift'], 'guide'],
  [['gone', 'rift'], 'rift'],
])('of %j the first that is there is asked when none is named: %s', (collections, usual) => {
  expect(usualCollection('rift', chosen(...collections), library)).toBe(usual)
})

test('when all that were chosen are gone, nothing is asked in their place', () => {
  expect(() => usualCollection('rift', chosen('gone'), library)).toThrow('are no longer there')
  expect(() => checkCollection('rift', chosen('gone'), library)).toThrow('are no longer there')
})
