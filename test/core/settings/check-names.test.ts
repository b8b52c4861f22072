import { expect, test } from 'vitest'
import { checkNames } from '../../../src/core/settings/check-names.ts'
import { sampleLibrary } from '../../given/library.ts'

const library = sampleLibrary()

test.each([
  ['collections', ['rift', 'guide']],
  ['collections', null],
  ['topicsBlocked', []],
  ['topicsAllowed', ['gaza']],
  ['managerRoles', ['whatever']],
] as const)('%s may be %j', (field, value) => {
  expect(() => checkNames(field, value, library)).not.toThrow()
})

test.each([
  ['collections', ['rift', 'gone'], 'Cannot set “Collections”: there is no gone; choose guide or rift'],
  ['topicsAllowed', ['nowhere'], 'Cannot set “Topics allowed”: there is no nowhere; choose gaza, rafah or weapons'],
] as const)('%s may not be %j, and what there is is said', (field, value, message) => {
  expect(() => checkNames(field, value, library)).toThrow(message)
})
