import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { commands } from '../../../commands/index.ts'
import { attachSlack } from '../../../src/slack/attach.ts'
import { sampleDesk } from '../../given/desk.ts'
import { sampleDispatch, word } from '../../given/dispatch.ts'
import { createJournal, type Journal } from '../../given/journal.ts'
import { createMemoryStore, type MemoryStore } from '../../given/memory-store.ts'
import { blockOf, heldBy, opened, place, shown, wordsOf } from '../../given/slack-settings.ts'
import { type BoltApp, createBoltApp } from '../../support/slack/bolt-app.ts'
import { type SlackServer, startSlackServer } from '../../support/slack/server.ts'
import { textsOf } from '../../support/slack/texts.ts'
import type { Screen } from '../../support/slack/views.ts'

const ADMIN = 'U0ADMIN'
const MEMBER = 'U0ASKER'

let slack: SlackServer
let bolt: BoltApp
let log: Journal
let store: MemoryStore

beforeEach(async () => {
  slack = await startSlackServer()
  slack.users.set(ADMIN, { is_admin: true })
  bolt = createBoltApp(slack, { pause: 5000 })
  log = createJournal()
  store = createMemoryStore()
  attachSlack(bolt.app, { commands, word, log, desk: sampleDesk(log, store), dispatch: sampleDispatch(log) })
  await bolt.start()
})

afterEach(async () => {
  vi.restoreAllMocks()
  await bolt.stop()
  await slack.close()
})

const settings = async (over: Parameters<typeof place>[0] = {}) =>
  Object.fromEntries((await store.read(place(over))).map(({ scope, field, value }) => [`${scope.channel ?? 'all'} ${field}`, value]))

const set = (field: string, value: unknown, channel: string | null = 'C0GENERAL') =>
  store.change([{ scope: { platform: 'slack', workspace: 'T0TEAM', channel }, field: field as 'notice', value }], 'U0OTHER')

const press = (screen: Screen, action_id: string, action: object = {}) => slack.act(screen, { action_id, ...action })
const choose = (screen: Screen, action_id: string, value: string) =>
  press(screen, action_id, { type: 'static_select', selected_option: { text: { type: 'plain_text', text: value }, value } })

const refusals = () => log.lines.filter(({ message }) => message.startsWith('Refused'))

describe('the settings of a channel', () => {
  test('are shown to an admin in a modal that is there at once, each with who decided it', async () => {
    await set('visibility', 'private')
    await set('excerpts', 2, null)
    const exchange = await slack.command('/rift-settings', '', { user_id: ADMIN })
    expect(exchange.ack).toEqual({})
    const screen = await shown(slack, (it) => wordsOf(it).includes('Who sees an answer'))
    expect(heldBy(screen, 'visibility')).toBe('"private"')
    expect(heldBy(screen, 'excerpts')).toBe('=inherited')
    expect(wordsOf(screen)).toMatch(
      /Who sees an answer set here · .*Excerpts per answer from the whole .*workspace · .*As inherited: 2 excerpts/s,
    )
    expect(exchange.messages).toEqual([])
  })

  test('are refused to a member, who is told who can, and it is logged', async () => {
    const screen = await opened(slack, { user: MEMBER })
    expect(wordsOf(screen)).toContain('it takes somebody who may manage this channel')
    expect(screen.view).not.toHaveProperty('submit')
    expect(refusals()).toMatchObject([{ level: 'warn', particulars: { person: MEMBER, channel: 'C0GENERAL' } }])
  })

  test('are shown to who made the channel, without those of the workspace', async () => {
    slack.channels.set('C0GENERAL', { creator: MEMBER })
    const screen = await opened(slack, { user: MEMBER })
    expect(wordsOf(screen)).toContain('Excerpts per answer')
    expect(JSON.stringify(screen.view)).not.toContain('settings:reach')
    expect(wordsOf(await opened(slack, { user: MEMBER, channel_id: 'C0OTHER' }))).toContain('it takes somebody who may manage this channel')
  })

  test('are shown to a manager by user group', async () => {
    slack.groups.set('S0MODS', { name: 'Moderators', users: [MEMBER] })
    await set('managerRoles', ['S0MODS'])
    const screen = await opened(slack, { user: MEMBER })
    expect(heldBy(screen, 'managerRoles')).toEqual(['S0MODS'])
    expect(wordsOf(screen)).toContain('Moderators')
  })

  test('are in the language of who looks at them', async () => {
    slack.users.set(ADMIN, { is_admin: true, locale: 'fr-FR' })
    expect(wordsOf(await opened(slack))).toContain('Extraits par réponse')
  })

  test('are in the language that was decided, also what is said to who is refused', async () => {
    slack.users.set(ADMIN, { is_admin: true, locale: 'fr-FR' })
    await set('language', 'ar')
    expect(wordsOf(await opened(slack))).toContain('المقتطفات في الإجابة')
    expect(wordsOf(await opened(slack, { user: MEMBER }))).toContain('تعذّر تغيير هذه الإعدادات')
  })
})

describe('what is entered', () => {
  test('is kept, and nothing else, and the modal closes', async () => {
    const screen = await opened(slack)
    const { errors } = await slack.submit(screen, {
      [blockOf(screen, 'visibility')]: '"private"',
      [blockOf(screen, 'excerpts')]: '2',
      [blockOf(screen, 'askerCooldown')]: '30',
      [blockOf(screen, 'topicsBlocked')]: ['rafah'],
      [blockOf(screen, 'collections')]: ['rift'],
      [blockOf(screen, 'managerPeople')]: ['U0BOB'],
      [blockOf(screen, 'notice')]: 'One article’s view',
    })
    expect(errors).toEqual({})
    expect(await settings()).toEqual({
      'C0GENERAL visibility': 'private',
      'C0GENERAL excerpts': 2,
      'C0GENERAL askerCooldown': 30,
      'C0GENERAL topicsBlocked': ['rafah'],
      'C0GENERAL collections': ['rift'],
      'C0GENERAL managerPeople': ['U0BOB'],
      'C0GENERAL notice': 'One article’s view',
    })
    expect(slack.modals()).toEqual([])
    expect((await store.history({})).every(({ by }) => by === ADMIN)).toBe(true)
  })

  test('is nothing when nothing was touched', async () => {
    await set('topicsBlocked', ['vote', 'rafah'])
    await set('notice', 'A line', null)
    const before = await store.history({})
    const screen = await opened(slack)
    expect((await slack.submit(screen)).errors).toEqual({})
    expect([await store.history({}), slack.modals()]).toEqual([before, []])
  })

  test('of two moderators at once is all kept', async () => {
    const [one, other] = [await opened(slack), await opened(slack)]
    await slack.submit(one, { [blockOf(one, 'visibility')]: '"private"' })
    await slack.submit(other, { [blockOf(other, 'excerpts')]: '2' })
    expect(await settings()).toEqual({ 'C0GENERAL visibility': 'private', 'C0GENERAL excerpts': 2 })
  })

  test('as inherited resets a field', async () => {
    await set('excerpts', 2)
    const screen = await opened(slack)
    await slack.submit(screen, { [blockOf(screen, 'excerpts')]: '=inherited' })
    expect(await settings()).toEqual({})
  })

  test('as no topic and no line means all topics and none', async () => {
    await set('topicsAllowed', ['rafah'])
    await set('notice', 'A line', null)
    await set('notice', 'Another line')
    const screen = await opened(slack)
    await slack.submit(screen, { [blockOf(screen, 'topicsAllowed')]: [], [blockOf(screen, 'notice')]: '' })
    expect(await settings()).toMatchObject({ 'C0GENERAL topicsAllowed': null, 'C0GENERAL notice': null, 'all notice': 'A line' })
  })

  test('that cannot be is said at its input, the rest is kept, and the modal stays', async () => {
    const screen = await opened(slack)
    const [excerpts, topics, pause] = ['excerpts', 'topicsBlocked', 'askerCooldown'].map((field) => blockOf(screen, field))
    const forged = {
      [`${excerpts}`]: { 'settings:input:choice': { type: 'static_select', selected_option: { value: '9' } } },
      [`${topics}`]: { 'settings:input:empty': { type: 'multi_static_select', selected_options: [{ value: 'gone' }] } },
      [`${pause}`]: { 'settings:input:number': { type: 'number_input', value: '30' } },
    }
    const { errors } = await slack.submit(screen, {}, { view: { state: { values: forged } } })
    expect(errors).toEqual({
      [`${excerpts}`]: expect.stringContaining('write a whole number from 1 to 5'),
      [`${topics}`]: expect.stringContaining('there is no gone'),
    })
    expect(await settings()).toEqual({ 'C0GENERAL askerCooldown': 30 })
    expect(slack.modals()).toHaveLength(1)
    // What was kept the first time is no fault the second time.
    expect((await slack.submit(screen, { [`${pause}`]: '30' })).errors).toEqual({})
  })

  test('while the store is away is refused at each input, and kept for another attempt', async () => {
    const screen = await opened(slack)
    const excerpts = blockOf(screen, 'excerpts')
    store.turn('broken')
    expect((await slack.submit(screen, { [excerpts]: '2' })).errors).toEqual({ [excerpts]: expect.stringContaining('cannot be reached') })
    store.turn('well')
    expect((await slack.submit(screen)).errors).toEqual({})
    expect(await settings()).toEqual({ 'C0GENERAL excerpts': 2 })
  })

  test('in an old modal by somebody who lost their role since is refused, and logged', async () => {
    const screen = await opened(slack)
    slack.users.delete(ADMIN)
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 5001)
    const excerpts = blockOf(screen, 'excerpts')
    const { errors } = await slack.submit(screen, { [excerpts]: '2' })
    expect(errors).toEqual({ [excerpts]: expect.stringContaining('it takes somebody who may manage this channel') })
    expect(await settings()).toEqual({})
    expect(refusals()).toMatchObject([{ particulars: { person: ADMIN } }])
  })

  test('while Slack does not say who somebody is is refused in time, with another attempt', async () => {
    const screen = await opened(slack)
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 5001)
    slack.stallNext('users.info')
    const excerpts = blockOf(screen, 'excerpts')
    const { errors, acked } = await slack.submit(screen, { [excerpts]: '2' })
    expect(acked).toBeLessThan(2500)
    expect(errors[excerpts]).toMatch(/it takes somebody who may manage this channel.*try again in a moment/s)
  })
})

describe('controls', () => {
  test('switch to the workspace, and what is entered then is for all of it', async () => {
    const screen = await opened(slack)
    await choose(screen, 'settings:reach', 'workspace')
    const whole = await shown(slack, (it) => wordsOf(it).includes('Channel for notes on changes'))
    await slack.submit(whole, { [blockOf(whole, 'excerpts')]: '5', [blockOf(whole, 'auditChannel')]: 'C0AUDIT' })
    expect(await settings()).toEqual({ 'all excerpts': 5, 'all auditChannel': 'C0AUDIT' })
  })

  test('reset a field at once, and what was entered elsewhere stays', async () => {
    await set('notice', 'A line')
    const screen = await opened(slack)
    await slack.act(screen, { action_id: 'settings:reset', value: 'notice' }, { entries: { [blockOf(screen, 'excerpts')]: '2' } })
    const after = await shown(slack, (it) => wordsOf(it).includes('Saved'))
    expect(await settings()).toEqual({})
    expect(heldBy(after, 'notice')).toBeNull()
    expect(heldBy(after, 'excerpts')).toBe('2')
    await slack.submit(after)
    expect(await settings()).toEqual({ 'C0GENERAL excerpts': 2 })
  })

  test('undo the last change, once, however often the button is pressed on what was shown before', async () => {
    await set('excerpts', 2)
    await set('excerpts', 4)
    const screen = await opened(slack)
    await press(screen, 'settings:undo')
    await shown(slack, (it) => wordsOf(it).includes('Undone'))
    expect(await settings()).toEqual({ 'C0GENERAL excerpts': 2 })
  })

  test('of which two are used at once are both done, and the modal shows both', async () => {
    await set('notice', 'A line')
    await set('askerCooldown', 30)
    const screen = await opened(slack)
    await Promise.all(['notice', 'askerCooldown'].map((value) => press(screen, 'settings:reset', { value })))
    await shown(slack, (it) => heldBy(it, 'notice') === null && heldBy(it, 'askerCooldown') === '0')
    expect(log.said('error')).toEqual([])
  })

  test('show the last changes on top, and going back leaves what was entered', async () => {
    await set('excerpts', 2)
    const screen = await opened(slack)
    await press(screen, 'settings:history')
    const history = await shown(slack, (it) => wordsOf(it).includes('2 excerpts') && it.id !== screen.id)
    expect(JSON.stringify(history.view)).toContain('"user_id":"U0OTHER"')
    await press(await opened(slack, { channel_id: 'C0OTHER' }), 'settings:history')
    await shown(slack, (it) => wordsOf(it).includes('Nothing has been changed here yet'))
  })

  test('that are not there any more do nothing but say so', async () => {
    const screen = await opened(slack)
    await press(screen, 'settings:undo')
    await shown(slack, (it) => wordsOf(it).includes('there is no change left to undo'))
    await press(slack.modals().at(-1) ?? screen, 'settings:reset', { value: 'nonsense' })
    await shown(slack, (it) => wordsOf(it).includes('there is none by that name'))
  })
})

describe('more user groups than a menu holds', () => {
  const groups = Array.from({ length: 150 }, (_, index) => [`S0GROUP${index}`, { name: `Group ${index}`, users: [] }] as const)
  const offered = async (screen: Screen, value: string) => {
    const found = await slack.lookFor(screen, { action_id: 'settings:input:empty', block_id: blockOf(screen, 'managerRoles'), value })
    expect(found.refused).toEqual([])
    return (found.ack as { readonly options: readonly { readonly value: string }[] }).options.map((option) => option.value)
  }

  test('are found by typing, and kept', async () => {
    for (const [id, group] of groups) slack.groups.set(id, group)
    const screen = await opened(slack)
    expect(await offered(screen, ' group 14')).toEqual(['S0GROUP14', ...groups.slice(140).map(([id]) => id)])
    expect(await offered(screen, '')).toHaveLength(100)
    await slack.submit(screen, { [blockOf(screen, 'managerRoles')]: ['S0GROUP149'] })
    expect(await settings()).toEqual({ 'C0GENERAL managerRoles': ['S0GROUP149'] })
  })

  test('are not told to somebody who may not change the settings', async () => {
    for (const [id, group] of groups) slack.groups.set(id, group)
    const screen = await opened(slack)
    slack.users.delete(ADMIN)
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 5001)
    expect(await offered(screen, '')).toEqual([])
  })
})

describe('a view that was changed by hand', () => {
  const metadata = (over: object) => ({
    view: { private_metadata: JSON.stringify({ channel: 'C0GENERAL', reach: 'channel', from: 'command', ...over }) },
  })

  test('to another channel is about that channel, and who made the first may not change it', async () => {
    slack.channels.set('C0GENERAL', { creator: MEMBER })
    const screen = await opened(slack, { user: MEMBER })
    const excerpts = blockOf(screen, 'excerpts')
    const { errors } = await slack.submit(screen, { [excerpts]: '2' }, metadata({ channel: 'C0OTHER' }))
    expect(Object.keys(errors)).not.toEqual([])
    expect(await settings({ channel: 'C0OTHER' })).toEqual({})
    expect(refusals()[0]).toMatchObject({ particulars: { person: MEMBER, channel: 'C0OTHER' } })
  })

  test('to the workspace is refused to who may change only the channel', async () => {
    slack.channels.set('C0GENERAL', { creator: MEMBER })
    const screen = await opened(slack, { user: MEMBER })
    const { errors } = await slack.submit(screen, { [blockOf(screen, 'excerpts')]: '2' }, metadata({ reach: 'workspace' }))
    expect(Object.values(errors)[0]).toContain('it takes somebody who may manage all of this workspace')
    await choose(screen, 'settings:reach', 'workspace')
    await shown(slack, (it) => wordsOf(it).includes('it takes somebody who may manage all of this workspace'))
    expect(await settings()).toEqual({})
  })

  test('to another workspace is about the one that Slack says', async () => {
    const screen = await opened(slack)
    await slack.submit(screen, { [blockOf(screen, 'excerpts')]: '2' }, metadata({ workspace: 'T0OTHER', team: 'T0OTHER' }))
    expect(await settings()).toEqual({ 'C0GENERAL excerpts': 2 })
    expect(await settings({ workspace: 'T0OTHER' })).toEqual({})
  })

  test('by an admin of another workspace is refused', async () => {
    const screen = await opened(slack)
    slack.users.set('U0FOREIGN', { is_admin: true, team_id: 'T0OTHER' })
    const user = { id: 'U0FOREIGN', name: 'foreign', team_id: 'T0OTHER' }
    const excerpts = blockOf(screen, 'excerpts')
    expect(Object.values((await slack.submit(screen, { [excerpts]: '2' }, { user })).errors)[0]).toContain('it takes somebody')
    await slack.submit(screen, {}, { user, team: { id: 'T0OTHER', domain: 'other' } })
    expect(await settings()).toEqual({})
    expect(refusals()).toMatchObject([{ particulars: { person: 'U0FOREIGN' } }])
  })

  test.each([
    '',
    'nonsense',
    '{}',
    'null',
    '[]',
    '{"channel":"x","reach":"channel","from":"command"}',
    '{"channel":"","reach":"channel","from":"home"}',
  ])('to %j shows how to open it again, and is logged', async (private_metadata) => {
    const screen = await opened(slack)
    await slack.act(screen, { action_id: 'settings:undo' }, { over: { view: { private_metadata } } })
    await shown(slack, (it) => wordsOf(it).includes('Open the settings again with'))
    await slack.submit(await opened(slack), {}, { view: { private_metadata } })
    expect(wordsOf(slack.modals().at(-1) ?? screen)).toContain('/rift-settings')
    expect(refusals()).toHaveLength(2)
  })

  test('with a field that there is not changes nothing', async () => {
    const values = {
      'field:nonsense:x': { 'settings:input:line': { type: 'plain_text_input', value: 'x' } },
      other: { x: { type: 'plain_text_input', value: 'x' } },
    }
    const screen = await opened(slack)
    await expect(slack.submit(screen, {}, { view: { state: { values } } })).rejects.toThrow('Cannot show an error')
    expect(await settings()).toEqual({})
  })
})

describe('the Home of the app', () => {
  const home = async (user: string, words: string) => {
    await expect.poll(() => wordsOfHome(user)).toContain(words)
    return slack.home(user) as Screen
  }
  const wordsOfHome = (user: string) => textsOf(slack.home(user)?.view['blocks']).join(' ')

  test('tells everybody how to ask, and logs no refusal', async () => {
    await slack.openHome(MEMBER)
    await home(MEMBER, 'Ask with a topic or a question')
    expect(wordsOfHome(MEMBER)).not.toContain('Excerpts per answer')
    expect(log.lines).toEqual([])
  })

  test('shows the settings of the workspace to who manages it, and opens them', async () => {
    await slack.openHome(ADMIN)
    const before = await home(ADMIN, 'Excerpts per answer')
    await press(before, 'settings:edit')
    const screen = await shown(slack, (it) => wordsOf(it).includes('Excerpts per answer'))
    await slack.submit(screen, { [blockOf(screen, 'excerpts')]: '5' })
    expect(await settings()).toEqual({ 'all excerpts': 5 })
    const after = await home(ADMIN, '5 excerpts')
    await press(after, 'settings:undo')
    await home(ADMIN, '(undone)')
    expect(await settings()).toEqual({})
  })

  test('opens the settings of a channel that is chosen', async () => {
    await slack.openHome(ADMIN)
    const screen = await home(ADMIN, 'Excerpts per answer')
    await press(screen, 'settings:channel', { type: 'conversations_select', selected_conversation: 'C0OTHER' })
    const modal = await shown(slack, (it) => wordsOf(it).includes('Excerpts per answer'))
    await slack.submit(modal, { [blockOf(modal, 'excerpts')]: '1' })
    expect(await settings({ channel: 'C0OTHER' })).toEqual({ 'C0OTHER excerpts': 1 })
  })

  test('says to who manages the workspace that the settings are away, and nothing to others', async () => {
    store.turn('broken')
    await slack.openHome(ADMIN)
    await home(ADMIN, 'the settings cannot be reached')
    await slack.openHome(MEMBER)
    expect(wordsOf(await home(MEMBER, 'Ask with'))).not.toContain('cannot be reached')
  })
})

describe('what was chosen and is no longer there', () => {
  test('is said at the input, and kept until the field is changed', async () => {
    await set('topicsBlocked', ['gone', 'rafah'])
    await set('managerRoles', ['S0GONE'])
    slack.groups.set('S0MODS', { name: 'Moderators' })
    const screen = await opened(slack)
    expect(heldBy(screen, 'topicsBlocked')).toEqual(['rafah'])
    expect(wordsOf(screen)).toMatch(/gone \(no longer there\).*S0GONE \(no longer there\)/s)
    await slack.submit(screen, { [blockOf(screen, 'excerpts')]: '2' })
    expect(await settings()).toMatchObject({ 'C0GENERAL topicsBlocked': ['gone', 'rafah'], 'C0GENERAL managerRoles': ['S0GONE'] })
  })

  test('as a channel is refused to who made it, and open to an admin', async () => {
    slack.channels.set('C0GENERAL', { gone: true, creator: MEMBER })
    expect(wordsOf(await opened(slack, { user: MEMBER }))).toContain('it takes somebody who may manage this channel')
    expect(wordsOf(await opened(slack))).toContain('Excerpts per answer')
  })
})

describe('what goes wrong', () => {
  test('a modal that Slack does not open is made up for by a message', async () => {
    slack.failNext('views.open', 200, { ok: false, error: 'expired_trigger_id' })
    const message = await (await slack.command('/rift-settings', '', { user_id: ADMIN })).message()
    expect(message.response_type).toBe('ephemeral')
    expect(textsOf(message.blocks).join(' ')).toContain('Something broke on our side')
    expect(log.said('error')).toEqual(['Could not answer in Slack'])
  })

  test('settings that are away are said to be, in the modal', async () => {
    store.turn('broken')
    expect(wordsOf(await opened(slack))).toContain('the settings cannot be reached')
  })

  test('a modal that is closed before it is filled is nobody’s fault', async () => {
    slack.failNext('views.update', 200, { ok: false, error: 'not_found' })
    await slack.command('/rift-settings', '', { user_id: ADMIN })
    await expect.poll(() => slack.calls.at(-1)?.method).toBe('views.update')
    await (await slack.command('/rift', '#aid')).message()
    expect(log.said('error')).toEqual([])
  })

  test('in a modal is said there and logged, and ends nothing', async () => {
    const screen = await opened(slack)
    slack.failNext('views.update', 500)
    await press(screen, 'settings:undo')
    await shown(slack, (it) => wordsOf(it).includes('Something broke on our side'))
    await expect.poll(() => log.said('error')).toEqual(['Could not show settings in Slack'])
    expect(wordsOf(await opened(slack))).toContain('Excerpts per answer')
  })

  test('a direct message has no settings of its own to be mistaken for a channel’s', async () => {
    expect(wordsOf(await opened(slack, { user: MEMBER, channel_id: 'D0DIRECT' }))).toContain(
      'it takes somebody who may manage this channel',
    )
  })
})
