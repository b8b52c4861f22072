import { describe, expect, test } from 'vitest'
import { fieldSchemas, parseField } from '../../../src/core/settings/fields.ts'
import type { Field } from '../../../src/core/settings/policy.ts'
import { english } from '../../given/voice.ts'

describe('a value is taken', () => {
  test.each<[Field, unknown, unknown]>([
    ['enabled', false, false],
    ['collections', null, null],
    ['collections', ['rift', 'guide', 'rift'], ['rift', 'guide']],
    ['topicsBlocked', [], []],
    ['visibility', 'asker', 'asker'],
    ['language', 'auto', 'auto'],
    ['language', 'he', 'he'],
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
    ['enabled', 'yes', 'write true or false'],
    ['collections', [], 'write the names of 1 to 50 collections, or null for all'],
    ['collections', 'rift', 'write the names of 1 to 50 collections, or null for all'],
    ['collections', ['../etc'], 'write the names of 1 to 50 collections, or null for all'],
    ['topicsAllowed', Array.from({ length: 51 }, (_, index) => `t${index}`), 'write the ids of 1 to 50 topics, or null for all'],
    ['topicsBlocked', null, 'write the ids of at most 50 topics'],
    ['visibility', 'Private', 'write private, public or asker'],
    ['share', 'all', 'write everyone, managers or nobody'],
    ['excerpts', 0, 'write a whole number from 1 to 5'],
    ['excerpts', 6, 'write a whole number from 1 to 5'],
    ['excerpts', 2.5, 'write a whole number from 1 to 5'],
    ['excerpts', '3', 'write a whole number from 1 to 5'],
    ['excerpts', Number.NaN, 'write a whole number from 1 to 5'],
    ['length', 'endless', 'write short, medium or long'],
    ['language', 'de', 'write auto, en, ar, he, fr or es'],
    ['askerCooldown', -1, 'write a whole number of seconds from 0 to 3600'],
    ['channelCooldown', 3601, 'write a whole number of seconds from 0 to 3600'],
    ['managerRoles', 'mods', 'write the ids of at most 50 roles'],
    ['managerPeople', ['<@U1>'], 'write the ids of at most 50 people'],
    ['notice', 'x'.repeat(201), 'write one line of at most 200 characters'],
    ['notice', 7, 'write one line of at most 200 characters'],
    ['auditChannel', '#general', 'write the id of a channel, or null for none'],
  ])('%s: %j', (field, value, message) => {
    const label = english.text(`settings.label.${field}`)
    expect(() => parseField(field, value)).toThrow(
      expect.objectContaining({ name: 'InvocationError', message: `Cannot set “${label}”: ${message}` }),
    )
    expect(fieldSchemas[field].safeParse(value).error?.issues).toMatchObject([{ message, path: [] }])
  })
})
