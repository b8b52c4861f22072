import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Name } from '../../../src/core/settings/field-kinds.ts'
import { nameMenus } from '../../../src/discord/settings/name-menus.ts'
import { START } from '../../../src/discord/settings/press.ts'
import { opened, openSettingsRoom, type SettingsRoom, wordsOf } from '../../given/discord-settings-room.ts'
import { entryIn, panelWith } from '../../given/panel.ts'
import { english } from '../../given/voice.ts'
import { CHANNEL_ID } from '../../support/discord/place.ts'

const menusOf = (names: readonly Name[], { part = 0, chosen = [] as readonly string[] } = {}) => {
  const panel = panelWith({ topicsBlocked: chosen })
  const entry = entryIn(panel, 'topicsBlocked', { kind: 'names', names, none: 'empty' })
  return nameMenus(entry, { panel, spot: { ...START, page: 'topicsBlocked', part }, voice: english })
}
const named = (...labels: readonly string[]): readonly Name[] => labels.map((label) => ({ value: label.toLowerCase(), label }))
const numbered = (count: number) => named(...Array.from({ length: count }, (_, index) => `Topic ${String(index).padStart(3, '0')}`))

describe('the menus of names', () => {
  test('are in the order of the alphabet, whatever is chosen, with what is chosen marked', () => {
    const [menu] = menusOf(named('Rafah', 'Élysée', 'Gaza'), { chosen: ['rafah'] }).menus
    expect(menu?.options.map(({ label, default: chosen }) => `${label}${chosen === true ? ' ✓' : ''}`)).toEqual([
      'Élysée',
      'Gaza',
      'Rafah ✓',
    ])
  })

  test('have 25 names each and say from which to which, and a message has four of them', () => {
    const { menus, part, parts } = menusOf(numbered(130))
    expect(menus.map(({ placeholder }) => placeholder)).toEqual([
      'Topic 000 – Topic 024',
      'Topic 025 – Topic 049',
      'Topic 050 – Topic 074',
      'Topic 075 – Topic 099',
    ])
    expect([part, parts]).toEqual([0, 2])
    expect(menusOf(numbered(130), { part: 1 }).menus.map(({ placeholder }) => placeholder)).toEqual([
      'Topic 100 – Topic 124',
      'Topic 125 – Topic 129',
    ])
  })

  test('of a part that is no longer there are those of the last', () => {
    expect(menusOf(numbered(130), { part: 9 })).toMatchObject({ part: 1, menus: [{ custom_id: expect.stringContaining(':1:set:') }, {}] })
  })

  test('are none of nothing', () => {
    expect(menusOf([])).toEqual({ part: 0, parts: 1, menus: [] })
  })
})

let room: SettingsRoom

beforeEach(async () => {
  room = await openSettingsRoom()
})

afterEach(() => room.close())

test('what was chosen and is gone is marked, and can be taken away', async () => {
  await room.set('topicsBlocked', ['old', 'rafah'])
  const it = await opened(room.moderator())
  await it.choose(['choose'], 'Topics kept out')
  expect(it.screen().words).toContain(String.raw`old \(no longer there\)`)
  expect(wordsOf(await it.choose(['set', 'topicsBlocked'], 'old (no longer there)', 'Rafah', 'Gaza'))).toContain('there is no old')
  await it.choose(['set', 'topicsBlocked'], 'Rafah', 'Gaza')
  expect((await room.changes())[0]).toEqual([CHANNEL_ID, 'topicsBlocked', ['rafah', 'gaza']])
})
