import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { opened, openSettingsRoom, ROLE, type SettingsRoom, wordsOf } from '../../given/discord-settings-room.ts'
import { CHANNEL_ID } from '../../support/discord/place.ts'

let room: SettingsRoom

beforeEach(async () => {
  room = await openSettingsRoom()
})

afterEach(() => room.close())

describe('a change', () => {
  test('is made in the channel, said, and shown in the place of the panel', async () => {
    const it = await opened(room.moderator())
    const reply = await it.choose(['set', 'visibility'], 'private')
    expect(reply.type).toBe(7)
    expect(wordsOf(reply)).toContain('Saved: Who sees an answer: inherited → private')
    expect(it.screen().menu('set', 'visibility').chosen).toEqual(['private'])
    expect(it.screen().words).toContain('**Who sees an answer** · set here')
    expect(await room.changes()).toEqual([[CHANNEL_ID, 'visibility', 'private']])
  })

  test('of a switch, a number and a choice is one press each', async () => {
    const it = await opened(room.moderator())
    await it.choose(['set', 'enabled'], 'off')
    await it.choose(['set', 'excerpts'], '2 excerpts')
    await it.choose(['set', 'length'], 'long')
    expect(await room.changes()).toEqual([
      [CHANNEL_ID, 'length', 'long'],
      [CHANNEL_ID, 'excerpts', 2],
      [CHANNEL_ID, 'enabled', false],
    ])
  })

  test('can be reset and undone', async () => {
    const it = await opened(room.moderator())
    await it.choose(['set', 'excerpts'], '2 excerpts')
    await it.choose(['set', 'excerpts'], 'Reset to inherited')
    expect(it.screen().menu('set', 'excerpts').chosen).toEqual(['As inherited: 3 excerpts'])
    const undone = await it.press('Undo the last change')
    expect(wordsOf(undone)).toContain('Undone: Excerpts per answer: inherited → 2 excerpts')
    expect(it.screen().menu('set', 'excerpts').chosen).toEqual(['2 excerpts'])
  })

  test('of a line is written in a form that has what holds now', async () => {
    const it = await opened(room.moderator())
    await it.choose(['choose'], 'Line below answers')
    await it.write('Edit', '  Contested topic  ')
    expect(await room.changes()).toEqual([[CHANNEL_ID, 'notice', 'Contested topic']])
    const { data, type } = await it.press('Edit')
    expect([type, JSON.stringify(data)]).toEqual([9, expect.stringContaining('"value":"Contested topic"')])
    await it.write('Edit', '')
    expect((await room.changes())[0]).toEqual([CHANNEL_ID, 'notice', null])
  })

  test.each([['9999'], ['-1'], ['soon'], [''], ['1.5']])(
    'to a number that cannot be, %j, is refused in words, and the old one stays',
    async (line) => {
      const it = await opened(room.moderator())
      await it.choose(['choose'], 'Pause per person')
      await it.choose(['set', 'askerCooldown'], '30 seconds')
      const reply = await it.write('Edit', line)
      expect(wordsOf(reply)).toContain('a whole number of seconds from 0 to 3')
      expect(it.screen().menu('set', 'askerCooldown').chosen).toEqual(['30 seconds'])
      expect(await room.changes()).toHaveLength(1)
    },
  )

  test.each([[' 45 '], ['٤٥'], ['۴۵']])('to a number that no menu has, %j, is shown in the menu from then on', async (line) => {
    const it = await opened(room.moderator())
    await it.choose(['choose'], 'Pause in the channel')
    await it.write('Edit', line)
    expect(it.screen().menu('set', 'channelCooldown').chosen).toEqual(['45 seconds'])
  })

  test('of a list adds and takes away what the menu had, and no more', async () => {
    const it = await opened(room.moderator())
    await it.choose(['choose'], 'Topics kept out')
    expect(it.screen().menu('set', 'topicsBlocked').offered).toEqual(['Gaza', 'Rafah', 'Weapons'])
    await it.choose(['set', 'topicsBlocked'], 'Rafah', 'Gaza')
    expect(it.screen().words).toContain('**Rafah, Gaza** · set here')
    await it.choose(['set', 'topicsBlocked'], 'Weapons')
    expect((await room.changes())[0]).toEqual([CHANNEL_ID, 'topicsBlocked', ['weapons']])
  })

  test('of a list to nothing means all where it would leave nothing to ask', async () => {
    const it = await opened(room.moderator())
    await it.choose(['choose'], 'Topics allowed')
    await it.choose(['set', 'topicsAllowed'], 'Gaza')
    await it.choose(['set', 'topicsAllowed'])
    expect((await room.changes())[0]).toEqual([CHANNEL_ID, 'topicsAllowed', null])
  })

  test('puts one of the chosen collections first', async () => {
    const it = await opened(room.moderator())
    await it.choose(['choose'], 'Collections')
    await it.choose(['set', 'collections'], 'guide', 'rift')
    expect(it.screen().menu('first', 'collections').chosen).toEqual(['1. guide'])
    await it.choose(['first', 'collections'], '2. rift')
    expect((await room.changes())[0]).toEqual([CHANNEL_ID, 'collections', ['rift', 'guide']])
  })

  test('of managers is made in a menu of Discord’s own', async () => {
    const it = await opened(room.moderator())
    await it.choose(['choose'], 'Managers by role')
    await it.choose(['set', 'managerRoles'], ROLE)
    expect(it.screen().menu('set', 'managerRoles').chosen).toEqual([ROLE])
    expect(it.screen().words).toContain(`<@&${ROLE}>`)
    await it.choose(['set', 'managerRoles'])
    expect((await room.changes())[0]).toEqual([CHANNEL_ID, 'managerRoles', []])
  })

  test('reaches the whole server for who may manage it, and has a channel for notes on changes there', async () => {
    const it = await opened(room.owner())
    await it.choose(['reach'], 'The whole server or workspace')
    await it.choose(['set', 'share'], 'nobody')
    await it.choose(['choose'], 'Channel for notes on changes')
    await it.choose(['set', 'auditChannel'], CHANNEL_ID)
    expect(await room.changes()).toEqual([
      [null, 'auditChannel', CHANNEL_ID],
      [null, 'share', 'nobody'],
    ])
    await it.choose(['reach'], 'This channel')
    expect(it.screen().words).not.toContain('Channel for notes on changes')
  })

  test('is among the last changes, with who made it', async () => {
    const it = await opened(room.moderator())
    await it.press('Last changes')
    expect(it.screen().words).toContain('Nothing has been changed here yet.')
    await it.press('Back')
    await it.choose(['set', 'length'], 'short')
    await it.press('Last changes')
    expect(it.screen().words).toMatch(/<@700000000000000001> · Length of excerpts: inherited → short/)
  })
})

describe('two moderators at once', () => {
  test('lose nothing of each other’s, and a panel shows what the other changed', async () => {
    const [one, two] = [await opened(room.moderator()), await opened(room.owner())]
    await Promise.all([one.choose(['set', 'excerpts'], '2 excerpts'), two.choose(['set', 'length'], 'short')])
    await one.press('Refresh')
    expect([one.screen().menu('set', 'excerpts').chosen, one.screen().menu('set', 'length').chosen]).toEqual([['2 excerpts'], ['short']])
    expect(await room.changes()).toHaveLength(2)
  })

  test('with one list keep what the other added meanwhile', async () => {
    const [one, two] = [await opened(room.moderator()), await opened(room.owner())]
    for (const it of [one, two]) await it.choose(['choose'], 'Managers by name')
    await one.choose(['set', 'managerPeople'], '700000000000000008')
    await two.choose(['set', 'managerPeople'], '700000000000000009')
    expect((await room.changes())[0]).toEqual([CHANNEL_ID, 'managerPeople', ['700000000000000008', '700000000000000009']])
  })

  test('who want the same are told that it is so already', async () => {
    const [one, two] = [await opened(room.moderator()), await opened(room.owner())]
    await one.choose(['set', 'length'], 'short')
    const reply = await two.choose(['set', 'length'], 'short')
    expect([reply.type, wordsOf(reply)]).toEqual([7, expect.stringContaining('it is so already')])
    expect(two.screen().menu('set', 'length').chosen).toEqual(['short'])
  })
})
