import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { UNTRUSTED } from '../../src/core/settings/place.ts'
import { createDirectory } from '../../src/slack/directory.ts'
import { createPeople, type People } from '../../src/slack/people.ts'
import { createJournal, type Journal } from '../given/journal.ts'
import { createBoltApp } from '../support/slack/bolt-app.ts'
import { type SlackServer, startSlackServer } from '../support/slack/server.ts'

const where = { workspace: 'T0TEAM', channel: 'C0GENERAL', person: 'U0ANN' }
const ALL = { channel: true, workspace: true }

let slack: SlackServer
let log: Journal
let people: People
let now: number
let late: (() => void)[]

beforeEach(async () => {
  slack = await startSlackServer()
  log = createJournal()
  ;[now, late] = [0, []]
  const { client } = createBoltApp(slack).app
  people = createPeople({
    directory: createDirectory({ client, now: () => now, log }),
    wait: () => new Promise<void>((resolve) => void late.push(resolve)),
  })
})

afterEach(() => slack.close())

const trusted = async (over: object = {}) => (await people.moderator({ ...where, ...over })).asker.trusted
const methods = () => slack.calls.map(({ method }) => method)

describe('somebody is trusted', () => {
  test.each([
    ['an admin with everything', { is_admin: true }, ALL],
    ['an owner with everything', { is_owner: true }, ALL],
    ['the primary owner with everything', { is_primary_owner: true }, ALL],
    ['a member with nothing', {}, UNTRUSTED],
    ['whose account is gone with nothing', { is_admin: true, deleted: true }, UNTRUSTED],
    ['a guest with nothing, whatever else is said', { is_admin: true, is_restricted: true }, UNTRUSTED],
    ['an admin of another workspace with nothing', { is_admin: true, team_id: 'T0OTHER' }, UNTRUSTED],
    ['a stranger with nothing', { is_admin: true, is_stranger: true }, UNTRUSTED],
    [
      'an admin of an organisation that this workspace is in',
      { is_admin: true, team_id: 'E0ORG', enterprise_user: { teams: ['T0TEAM'] } },
      ALL,
    ],
  ])('%s', async (_, user, wanted) => {
    slack.users.set('U0ANN', user)
    expect(await trusted()).toEqual(wanted)
  })

  test('who made a channel with that channel, and only that', async () => {
    slack.channels.set('C0GENERAL', { creator: 'U0ANN' })
    expect(await trusted()).toEqual({ channel: true, workspace: false })
    expect(await trusted({ channel: 'C0OTHER' })).toEqual(UNTRUSTED)
  })

  test('who made a shared channel from another workspace with nothing', async () => {
    slack.channels.set('C0GENERAL', { creator: 'U0ANN' })
    slack.users.set('U0ANN', { team_id: 'T0OTHER' })
    expect(await trusted()).toEqual(UNTRUSTED)
  })

  test('nobody in a channel that is gone, and Slack is not asked about conversations that nobody made', async () => {
    slack.channels.set('C0GENERAL', { gone: true })
    expect(await people.moderator(where)).toMatchObject({ isSure: true, asker: { trusted: UNTRUSTED } })
    for (const channel of ['D0DIRECT', '']) expect(await trusted({ channel })).toEqual(UNTRUSTED)
    expect(methods().filter((method) => method === 'conversations.info')).toHaveLength(1)
    expect(log.lines).toEqual([])
  })
})

test('their user groups are their roles', async () => {
  slack.groups.set('S0MODS', { users: ['U0ANN', 'U0BOB'] }).set('S0OTHERS', { users: ['U0BOB'] })
  expect((await people.asker(where)).roles).toEqual(['S0MODS'])
  expect(await people.groups('T0TEAM')).toEqual([
    { id: 'S0MODS', name: 's0mods', people: ['U0ANN', 'U0BOB'] },
    { id: 'S0OTHERS', name: 's0others', people: ['U0BOB'] },
  ])
  slack.users.set('U0BOB', { team_id: 'T0OTHER' })
  expect((await people.asker({ ...where, person: 'U0BOB' })).roles).toEqual([])
})

test('the language of their client is told', async () => {
  slack.users.set('U0ANN', { locale: 'fr-FR' })
  expect((await people.asker(where)).locale).toBe('fr-FR')
})

describe('an answer', () => {
  test('asks Slack once in five minutes', async () => {
    await people.asker(where)
    now = 5 * 60_000
    await people.asker(where)
    expect(methods().toSorted()).toEqual(['conversations.info', 'usergroups.list', 'users.info'])
    now++
    await people.asker(where)
    expect(methods()).toHaveLength(6)
  })

  test('does not wait for a Slack that does not answer: nobody is trusted meanwhile', async () => {
    slack.users.set('U0ANN', { is_admin: true })
    slack.stallNext('users.info')
    const asker = people.asker(where)
    await expect.poll(() => methods()).toHaveLength(3)
    for (const resolve of late) resolve()
    expect(await asker).toEqual({ id: 'U0ANN', roles: [], locale: null, trusted: UNTRUSTED })
  })
})

describe('settings', () => {
  test('are changed by whom Slack trusts now', async () => {
    slack.users.set('U0ANN', { is_admin: true })
    expect(await trusted()).toEqual(ALL)
    slack.users.delete('U0ANN')
    now = 5001
    expect(await trusted()).toEqual(UNTRUSTED)
    expect((await people.asker(where)).trusted).toEqual(UNTRUSTED)
  })

  test('of somebody that Slack did not tell of are not sure', async () => {
    slack.failNext('users.info', 500)
    expect(await people.moderator(where)).toMatchObject({ isSure: false, asker: { trusted: UNTRUSTED } })
    now = 5001
    expect(await people.moderator(where)).toMatchObject({ isSure: true })
  })
})

describe('a scope that the app lacks', () => {
  test.each([
    ['users:read', /nobody counts as an admin and all are spoken to in English: add the scope users:read .* install the app again$/],
    ['channels:read', /who made one may not change its settings for that: add the scope channels:read/],
    ['usergroups:read', /nobody is a manager by one: add the scope usergroups:read/],
  ])('%s is told once, and the rest goes on', async (scope, line) => {
    slack.scopes.delete(scope)
    slack.users.set('U0ANN', { is_admin: true, locale: 'es-ES' })
    slack.channels.set('C0GENERAL', { creator: 'U0ANN' })
    await people.asker(where)
    await people.asker({ ...where, channel: 'C0OTHER', person: 'U0BOB' })
    now += 60_000
    const { locale, trusted } = await people.asker(where)
    expect(log.lines).toMatchObject([{ level: 'warn', message: expect.stringMatching(line) }])
    expect({ locale, trusted }).toEqual(scope === 'users:read' ? { locale: null, trusted: UNTRUSTED } : { locale: 'es-ES', trusted: ALL })
  })
})

test('a Slack that was asked too often is left alone as long as it says', async () => {
  slack.failNext('users.info', 429)
  expect(await people.moderator(where)).toMatchObject({ isSure: false })
  now = 999
  expect(await people.moderator({ ...where, person: 'U0BOB' })).toMatchObject({ isSure: false })
  expect(methods().filter((method) => method === 'users.info')).toHaveLength(1)
  now = 1000
  expect(await people.moderator({ ...where, person: 'U0BOB' })).toMatchObject({ isSure: true })
})
