import { describe, expect, test } from 'vitest'
import type { ChannelPolicy, Field } from '../../../src/core/settings/policy.ts'
import { START } from '../../../src/discord/settings/press.ts'
import { chosenValue, singleMenu } from '../../../src/discord/settings/single-menu.ts'
import { entryIn, panelWith } from '../../given/panel.ts'
import { english } from '../../given/voice.ts'

const menuOf = (field: Field, values: Partial<ChannelPolicy> = {}) => {
  const panel = panelWith(values)
  return singleMenu(entryIn(panel, field), { panel, spot: START, voice: english })
}
const labels = (...given: Parameters<typeof menuOf>) => menuOf(...given)?.options.map(({ label }) => label)
const chosen = (...given: Parameters<typeof menuOf>) =>
  menuOf(...given)
    ?.options.filter((it) => it.default)
    .map(({ label }) => label)

describe('a menu of values', () => {
  test('shows what is inherited, and each value in words', () => {
    expect(labels('enabled')).toEqual(['As inherited: on', 'on', 'off'])
    expect(labels('share')).toEqual(['As inherited: everyone', 'everyone', 'managers only', 'nobody'])
    expect(labels('excerpts')).toEqual(['As inherited: 3 excerpts', '1 excerpt', ...[2, 3, 4, 5].map((count) => `${count} excerpts`)])
    expect(chosen('share')).toEqual(['As inherited: everyone'])
  })

  test('shows the value that was set here, and offers to inherit again', () => {
    expect(chosen('share', { share: 'nobody' })).toEqual(['nobody'])
    expect(labels('share', { share: 'nobody' })?.[0]).toBe('Reset to inherited')
    expect(chosen('enabled', { enabled: false })).toEqual(['off'])
  })

  test('of many numbers has those that people think in, and the one that holds among them', () => {
    expect(
      menuOf('askerCooldown')
        ?.options.map(({ value }) => value)
        .slice(1, 5),
    ).toEqual(['0', '5', '10', '15'])
    expect(
      menuOf('askerCooldown', { askerCooldown: 12 })
        ?.options.map(({ value }) => value)
        .slice(1, 6),
    ).toEqual(['0', '5', '10', '12', '15'])
    expect(chosen('askerCooldown', { askerCooldown: 12 })).toEqual(['12 seconds'])
  })

  test.each<[Field]>([['collections'], ['topicsBlocked'], ['managerRoles'], ['managerPeople'], ['notice']])('is not for %s', (field) => {
    expect(menuOf(field)).toBeUndefined()
  })
})

test.each<[Field, string, unknown]>([
  ['enabled', 'true', true],
  ['enabled', 'false', false],
  ['enabled', 'maybe', 'maybe'],
  ['excerpts', '2', 2],
  ['share', 'nobody', 'nobody'],
])('of %s, the option %j stands for %j', (field, word, value) => {
  expect(chosenValue(word, entryIn(panelWith(), field).kind)).toBe(value)
})
