import { expect, test } from 'vitest'
import { identifierOf } from '../../src/workshop/identifier-of.ts'

test.each([
  ['physics', 'physics'],
  ['rift-notes', 'riftNotes'],
  ['a-b-c', 'aBC'],
  ['class', 'classExplainer'],
  ['commands', 'commandsExplainer'],
])('%s is called %s', (name, identifier) => {
  expect(identifierOf(name)).toBe(identifier)
})
