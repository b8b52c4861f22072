import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { blockOf, heldBy, wordsOf } from '../../given/slack-settings.ts'
import { ADMIN, MEMBER, openSettingsRoom, type SettingsRoom } from '../../given/slack-settings-room.ts'

let room: SettingsRoom

beforeEach(async () => {
  room = await openSettingsRoom()
})

afterEach(async () => {
  vi.restoreAllMocks()
  await room.close()
})

describe('what is entered', () => {
  test('is kept, and nothing else, and the modal closes', async () => {
    const screen = await room.opened()
    const { errors } = await room.slack.submit(screen, {
      [blockOf(screen, 'visibility')]: '"private"',
      [blockOf(screen, 'excerpts')]: '2',
      [blockOf(screen, 'askerCooldown')]: '30',
      [blockOf(screen, 'topicsBlocked')]: ['rafah'],
      [blockOf(screen, 'collections')]: ['rift'],
      [blockOf(screen, 'managerPeople')]: ['U0BOB'],
      [blockOf(screen, 'notice')]: 'One article’s view',
    })
    expect(errors).toEqual({})
    expect(await room.settings()).toEqual({
      'C0GENERAL visibility': 'private',
      'C0GENERAL excerpts': 2,
      'C0GENERAL askerCooldown': 30,
      'C0GENERAL topicsBlocked': ['rafah'],
      'C0GENERAL collections': ['rift'],
      'C0GENERAL managerPeople': ['U0BOB'],
      'C0GENERAL notice': 'One article’s view',
    })
    expect(room.slack.modals()).toEqual([])
    expect((await room.store.history({})).every(({ by }) => by === ADMIN)).toBe(true)
  })

  test('is nothing when nothing was touched', async () => {
    await room.set('topicsBlocked', ['vote', 'rafah'])
    await room.set('notice', 'A line', null)
    const before = await room.store.history({})
    const screen = await room.opened()
    expect((await room.slack.submit(screen)).errors).toEqual({})
    expect([await room.store.history({}), room.slack.modals()]).toEqual([before, []])
  })

  test('of two moderators at once is all kept', async () => {
    const [one, other] = [await room.opened(), await room.opened()]
    await room.slack.submit(one, { [blockOf(one, 'visibility')]: '"private"' })
    await room.slack.submit(other, { [blockOf(other, 'excerpts')]: '2' })
    expect(await room.settings()).toEqual({ 'C0GENERAL visibility': 'private', 'C0GENERAL excerpts': 2 })
  })

  test('as inherited resets a field', async () => {
    await room.set('excerpts', 2)
    const screen = await room.opened()
    await room.slack.submit(screen, { [blockOf(screen, 'excerpts')]: '=inherited' })
    expect(await room.settings()).toEqual({})
  })

  test('as no topic and no line means all topics and none', async () => {
    await room.set('topicsAllowed', ['rafah'])
    await room.set('notice', 'A line', null)
    await room.set('notice', 'Another line')
    const screen = await room.opened()
    await room.slack.submit(screen, { [blockOf(screen, 'topicsAllowed')]: [], [blockOf(screen, 'notice')]: '' })
    expect(await room.settings()).toMatchObject({ 'C0GENERAL topicsAllowed': null, 'C0GENERAL notice': null, 'all notice': 'A line' })
  })

  test('that cannot be is said at its input, the rest is kept, and the modal stays', async () => {
    const screen = await room.opened()
    const [excerpts, topics, pause] = ['excerpts', 'topicsBlocked', 'askerCooldown'].map((field) => blockOf(screen, field))
    const forged = {
      [`${excerpts}`]: { 'settings:input:choice': { type: 'static_select', selected_option: { value: '9' } } },
      [`${topics}`]: { 'settings:input:empty': { type: 'multi_static_select', selected_options: [{ value: 'gone' }] } },
      [`${pause}`]: { 'settings:input:number': { type: 'number_input', value: '30' } },
    }
    const { errors } = await room.slack.submit(screen, {}, { view: { state: { values: forged } } })
    expect(errors).toEqual({
      [`${excerpts}`]: expect.stringContaining('write a whole number from 1 to 5'),
      [`${topics}`]: expect.stringContaining('there is no gone'),
    })
    expect(await room.settings()).toEqual({ 'C0GENERAL askerCooldown': 30 })
    expect(room.slack.modals()).toHaveLength(1)
    // What was kept the first time is no fault the second time.
    expect((await room.slack.submit(screen, { [`${pause}`]: '30' })).errors).toEqual({})
  })

  test('while the store is away is refused at each input, and kept for another attempt', async () => {
    const screen = await room.opened()
    const excerpts = blockOf(screen, 'excerpts')
    room.store.turn('broken')
    expect((await room.slack.submit(screen, { [excerpts]: '2' })).errors).toEqual({
      [excerpts]: expect.stringContaining('cannot be reached'),
    })
    room.store.turn('well')
    expect((await room.slack.submit(screen)).errors).toEqual({})
    expect(await room.settings()).toEqual({ 'C0GENERAL excerpts': 2 })
  })

  test('in an old modal by somebody who lost their role since is refused, and logged', async () => {
    const screen = await room.opened()
    room.slack.users.delete(ADMIN)
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 5001)
    const excerpts = blockOf(screen, 'excerpts')
    const { errors } = await room.slack.submit(screen, { [excerpts]: '2' })
    expect(errors).toEqual({ [excerpts]: expect.stringContaining('it takes somebody who may manage this channel') })
    expect(await room.settings()).toEqual({})
    expect(room.refusals()).toMatchObject([{ particulars: { person: ADMIN } }])
  })

  test('while Slack does not say who somebody is is refused in time, with another attempt', async () => {
    const screen = await room.opened()
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 5001)
    room.slack.stallNext('users.info')
    const excerpts = blockOf(screen, 'excerpts')
    const { errors, acked } = await room.slack.submit(screen, { [excerpts]: '2' })
    expect(acked).toBeLessThan(2500)
    expect(errors[excerpts]).toMatch(/it takes somebody who may manage this channel.*try again in a moment/s)
  })
})

describe('what was chosen and is no longer there', () => {
  test('is said at the input, and kept until the field is changed', async () => {
    await room.set('topicsBlocked', ['gone', 'rafah'])
    await room.set('managerRoles', ['S0GONE'])
    room.slack.groups.set('S0MODS', { name: 'Moderators' })
    const screen = await room.opened()
    expect(heldBy(screen, 'topicsBlocked')).toEqual(['rafah'])
    expect(wordsOf(screen)).toMatch(/gone \(no longer there\).*S0GONE \(no longer there\)/s)
    await room.slack.submit(screen, { [blockOf(screen, 'excerpts')]: '2' })
    expect(await room.settings()).toMatchObject({ 'C0GENERAL topicsBlocked': ['gone', 'rafah'], 'C0GENERAL managerRoles': ['S0GONE'] })
  })

  test('as a channel is refused to who made it, and open to an admin', async () => {
    room.slack.channels.set('C0GENERAL', { gone: true, creator: MEMBER })
    expect(wordsOf(await room.opened({ user: MEMBER }))).toContain('it takes somebody who may manage this channel')
    expect(wordsOf(await room.opened())).toContain('Excerpts per answer')
  })
})
