import { expect, test } from 'vitest'
import type { ChannelPolicy, Field } from '../../../src/core/settings/policy.ts'
import { firstMenu } from '../../../src/discord/settings/first-menu.ts'
import { START } from '../../../src/discord/settings/press.ts'
import { entryIn, panelWith } from '../../given/panel.ts'
import { screenOf } from '../../given/screen.ts'
import { english } from '../../given/voice.ts'

const partsFor = (values: Partial<ChannelPolicy>, field: Field = 'collections') => {
  const panel = panelWith(values)
  return firstMenu(entryIn(panel, field), { panel, spot: START, voice: english })
}

test('of several collections it can be said which is asked when none is named, and which is now', () => {
  const menu = screenOf(partsFor({ collections: ['guide', 'rift', 'gone'] })).menu('first', 'collections')
  expect(menu.offered).toEqual(['1. guide', '2. rift', '3. gone (no longer there)'])
  expect(menu.chosen).toEqual(['1. guide'])
})

test('there is nothing to say of one, of all, and of other lists', () => {
  expect([partsFor({ collections: ['guide'] }), partsFor({}), partsFor({ topicsAllowed: ['gaza', 'rafah'] }, 'topicsAllowed')]).toEqual([
    [],
    [],
    [],
  ])
})
