import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { blockOf } from '../../given/slack-settings.ts'
import { ADMIN, openSettingsRoom, type SettingsRoom } from '../../given/slack-settings-room.ts'
import type { Screen } from '../../support/slack/views.ts'

let room: SettingsRoom

beforeEach(async () => {
  room = await openSettingsRoom()
})

afterEach(async () => {
  vi.restoreAllMocks()
  await room.close()
})

describe('more user groups than a menu holds', () => {
  const groups = Array.from({ length: 150 }, (_, index) => [`S0GROUP${index}`, { name: `Group ${index}`, users: [] }] as const)
  const offered = async (screen: Screen, value: string) => {
    const found = await room.slack.lookFor(screen, { action_id: 'settings:input:empty', block_id: blockOf(screen, 'managerRoles'), value })
    expect(found.refused).toEqual([])
    return (found.ack as { readonly options: readonly { readonly value: string }[] }).options.map((option) => option.value)
  }

  test('are found by typing, and kept', async () => {
    for (const [id, group] of groups) room.slack.groups.set(id, group)
    const screen = await room.opened()
    expect(await offered(screen, ' group 14')).toEqual(['S0GROUP14', ...groups.slice(140).map(([id]) => id)])
    expect(await offered(screen, '')).toHaveLength(100)
    await room.slack.submit(screen, { [blockOf(screen, 'managerRoles')]: ['S0GROUP149'] })
    expect(await room.settings()).toEqual({ 'C0GENERAL managerRoles': ['S0GROUP149'] })
  })

  test('are not told to somebody who may not change the settings', async () => {
    for (const [id, group] of groups) room.slack.groups.set(id, group)
    const screen = await room.opened()
    room.slack.users.delete(ADMIN)
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 5001)
    expect(await offered(screen, '')).toEqual([])
  })
})
