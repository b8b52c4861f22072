import { expect, test } from 'vitest'
import type { Field } from '../../../src/core/settings/policy.ts'
import { fieldPage } from '../../../src/discord/settings/field-page.ts'
import { START } from '../../../src/discord/settings/press.ts'
import { entryIn, panelWith } from '../../given/panel.ts'
import { screenOf } from '../../given/screen.ts'
import { english } from '../../given/voice.ts'

const TOPICS = {
  kind: 'names',
  names: Array.from({ length: 230 }, (_, index) => ({ value: `n${index}`, label: `Topic ${index}` })),
  none: 'empty',
} as const

const screenFor = (field: Field, values: Parameters<typeof panelWith>[0] = {}, part = 0) => {
  const panel = panelWith(values)
  const kind = field === 'topicsBlocked' ? TOPICS : undefined
  return screenOf(fieldPage(entryIn(panel, field, kind), { panel, spot: { ...START, page: field, part }, voice: english }))
}

test('a setting is told with what it decides, what holds, and who decided that', () => {
  expect(screenFor('notice', { notice: 'Contested *topic*' }).words.split('\n')).toEqual([
    '### Line below answers',
    expect.stringMatching(/^-# .+/),
    String.raw`**“Contested \*topic\*”** · set here`,
  ])
})

test.each<[Field, object, readonly string[]]>([
  ['notice', {}, ['Back', 'Edit']],
  ['notice', { notice: 'A line' }, ['Back', 'Edit', 'Reset to inherited']],
  ['askerCooldown', {}, ['Back', 'Edit']],
  ['managerRoles', {}, ['Back']],
  ['managerRoles', { managerRoles: ['1'] }, ['Back', 'Reset to inherited']],
])('%s with %j has the buttons %j', (field, values, buttons) => {
  expect(screenFor(field, values).buttons).toEqual(buttons)
})

test('a list that is too long for one message is turned over part by part', () => {
  expect(screenFor('topicsBlocked').buttons).toEqual(['Back', 'Next: Page 2 of 3'])
  expect(screenFor('topicsBlocked', {}, 1).buttons).toEqual(['Back', 'Previous', 'Next: Page 3 of 3'])
  expect(screenFor('topicsBlocked', {}, 2).buttons).toEqual(['Back', 'Previous'])
})
