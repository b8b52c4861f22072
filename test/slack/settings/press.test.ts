import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { blockOf, heldBy, wordsOf } from '../../given/slack-settings.ts'
import { openSettingsRoom, type SettingsRoom } from '../../given/slack-settings-room.ts'

let room: SettingsRoom

beforeEach(async () => {
  room = await openSettingsRoom()
})

afterEach(() => room.close())

describe('controls', () => {
  test('switch to the workspace, and what is entered then is for all of it', async () => {
    const screen = await room.opened()
    await room.choose(screen, 'settings:reach', 'workspace')
    const whole = await room.shown((it) => wordsOf(it).includes('Channel for notes on changes'))
    await room.slack.submit(whole, { [blockOf(whole, 'excerpts')]: '5', [blockOf(whole, 'auditChannel')]: 'C0AUDIT' })
    expect(await room.settings()).toEqual({ 'all excerpts': 5, 'all auditChannel': 'C0AUDIT' })
  })

  test('reset a field at once, and what was entered elsewhere stays', async () => {
    await room.set('notice', 'A line')
    const screen = await room.opened()
    await room.slack.act(screen, { action_id: 'settings:reset', value: 'notice' }, { entries: { [blockOf(screen, 'excerpts')]: '2' } })
    const after = await room.shown((it) => wordsOf(it).includes('Saved'))
    expect(await room.settings()).toEqual({})
    expect(heldBy(after, 'notice')).toBeNull()
    expect(heldBy(after, 'excerpts')).toBe('2')
    await room.slack.submit(after)
    expect(await room.settings()).toEqual({ 'C0GENERAL excerpts': 2 })
  })

  test('undo the last change, once, however often the button is pressed on what was shown before', async () => {
    await room.set('excerpts', 2)
    await room.set('excerpts', 4)
    const screen = await room.opened()
    await room.press(screen, 'settings:undo')
    await room.shown((it) => wordsOf(it).includes('Undone'))
    expect(await room.settings()).toEqual({ 'C0GENERAL excerpts': 2 })
  })

  test('of which two are used at once are both done, and the modal shows both', async () => {
    await room.set('notice', 'A line')
    await room.set('askerCooldown', 30)
    const screen = await room.opened()
    await Promise.all(['notice', 'askerCooldown'].map((value) => room.press(screen, 'settings:reset', { value })))
    await room.shown((it) => heldBy(it, 'notice') === null && heldBy(it, 'askerCooldown') === '0')
    expect(room.log.said('error')).toEqual([])
  })

  test('show the last changes on top, and going back leaves what was entered', async () => {
    await room.set('excerpts', 2)
    const screen = await room.opened()
    await room.press(screen, 'settings:history')
    const history = await room.shown((it) => wordsOf(it).includes('2 excerpts') && it.id !== screen.id)
    expect(JSON.stringify(history.view)).toContain('"user_id":"U0OTHER"')
    await room.press(await room.opened({ channel_id: 'C0OTHER' }), 'settings:history')
    await room.shown((it) => wordsOf(it).includes('Nothing has been changed here yet'))
  })

  test('that are not there any more do nothing but say so', async () => {
    const screen = await room.opened()
    await room.press(screen, 'settings:undo')
    await room.shown((it) => wordsOf(it).includes('there is no change left to undo'))
    await room.press(room.slack.modals().at(-1) ?? screen, 'settings:reset', { value: 'nonsense' })
    await room.shown((it) => wordsOf(it).includes('there is none by that name'))
  })
})
