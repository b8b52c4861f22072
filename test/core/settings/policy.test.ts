import { expect, test } from 'vitest'
import { fieldSchemas } from '../../../src/core/settings/fields.ts'
import { audienceOf, DEFAULT_POLICY, FIELDS, isField, speaks } from '../../../src/core/settings/policy.ts'
import { policyOf } from '../../given/settings.ts'

test('every field is listed, has a default, and its default is valid', () => {
  expect(Object.keys(DEFAULT_POLICY)).toEqual(FIELDS)
  for (const field of FIELDS) expect(fieldSchemas[field].parse(DEFAULT_POLICY[field])).toEqual(DEFAULT_POLICY[field])
})

test('a word is a field only when it is one', () => {
  expect(['excerpts', 'toString', '__proto__', ''].map(isField)).toEqual([true, false, false, false])
})

test.each([
  ['asker', undefined, 'asker'],
  ['asker', 'public', 'channel'],
  ['private', 'public', 'asker'],
  ['public', 'private', 'channel'],
] as const)('where answers are %s and the asker wants %s, they are for the %s', (visibility, wanted, audience) => {
  expect(audienceOf(policyOf({ visibility }), wanted)).toBe(audience)
})

test.each([
  ['auto', 'es-419', 'es'],
  ['auto', 'de', 'en'],
  ['auto', null, 'en'],
  ['he', 'es-419', 'he'],
  ['ar', null, 'ar'],
] as const)('where the language is %s, somebody whose client is set to %s is spoken to in %s', (language, locale, spoken) => {
  expect(speaks(policyOf({ language }), locale)).toBe(spoken)
})
