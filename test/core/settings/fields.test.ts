import { describe, expect, test } from 'vitest'
import { parseField } from '../../../src/core/settings/fields.ts'
import type { Field } from '../../../src/core/settings/policy.ts'

describe('a value is taken', () => {
  test.each<[Field, unknown, unknown]>([
    ['enabled', false, false],
    ['collections', null, null],
    ['collections', ['rift', 'guide', 'rift'], ['rift', 'guide']],
    ['topicsBlocked', [], []],
    ['visibility', 'asker', 'asker'],
    ['excerpts', 1, 1],
    ['excerpts', 5, 5],
    ['askerCooldown', 0, 0],
    ['channelCooldown', 3600, 3600],
    ['managerRoles', ['300000000000000001', 'S0GROUP'], ['300000000000000001', 'S0GROUP']],
    ['notice', ' Contested\ntopic ', 'Contested topic'],
    ['notice', 'x'.repeat(200), 'x'.repeat(200)],
    ['notice', ' \u200b ', null],
    ['notice', null, null],
  ])('%s: %j', (field, value, taken) => {
    expect(parseField(field, value)).toEqual(taken)
  })
})

describe('another is refused, and what to write is said', () => {
  test.each<[Field, unknown, string]>([
    ['enabled', 'yes', 'Cannot set enabled: write true or false'],
    ['collections', [], 'Cannot set collections: write at least one of the names of collections, or null for all'],
    ['collections', 'rift', 'Cannot set collections: write a list of names of collections'],
    ['collections', ['../etc'], 'Cannot set collections: write names of collections that match'],
    ['topicsAllowed', Array.from({ length: 51 }, (_, index) => `t${index}`), 'write at most 50 ids of topics'],
    ['visibility', 'Private', 'Cannot set visibility: write private, public or asker'],
    ['share', 'all', 'Cannot set share: write everyone, managers or nobody'],
    ['excerpts', 0, 'Cannot set excerpts: write a whole number from 1 to 5'],
    ['excerpts', 6, 'write a whole number from 1 to 5'],
    ['excerpts', 2.5, 'write a whole number from 1 to 5'],
    ['excerpts', '3', 'write a whole number from 1 to 5'],
    ['excerpts', Number.NaN, 'write a whole number from 1 to 5'],
    ['askerCooldown', -1, 'write a whole number of seconds from 0 to 3600'],
    ['channelCooldown', 3601, 'write a whole number of seconds from 0 to 3600'],
    ['managerPeople', ['<@U1>'], 'write ids of people that match'],
    ['notice', 'x'.repeat(201), 'write at most 200 characters'],
    ['notice', 7, 'write one line of text'],
  ])('%s: %j', (field, value, message) => {
    expect(() => parseField(field, value)).toThrow(expect.objectContaining({ name: 'InvocationError' }))
    expect(() => parseField(field, value)).toThrow(message)
  })
})
