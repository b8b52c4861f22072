import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createDirectory, type Directory } from '../../src/slack/directory.ts'
import { createJournal, type Journal } from '../given/journal.ts'
import { createBoltApp } from '../support/slack/bolt-app.ts'
import { type SlackServer, startSlackServer } from '../support/slack/server.ts'

let slack: SlackServer
let log: Journal
let directory: Directory

beforeEach(async () => {
  slack = await startSlackServer()
  log = createJournal()
  directory = createDirectory({ client: createBoltApp(slack).app.client, now: () => 0, log })
})

afterEach(() => slack.close())

describe('somebody', () => {
  const told = async (fields: object) => {
    slack.users.set('U0ANN', fields)
    return directory.person('U0ANN', 0)
  }

  test('has a workspace, and a language', async () => {
    expect(await told({ locale: 'fr-FR' })).toEqual({ teams: ['T0TEAM'], locale: 'fr-FR', isAdmin: false })
  })

  test('of an organisation belongs to each of its workspaces that they are in', async () => {
    expect((await told({ enterprise_user: { teams: ['T0TEAM', 'T0OTHER'] } }))?.teams).toContain('T0OTHER')
  })

  test.each([[{ is_admin: true }], [{ is_owner: true }], [{ is_primary_owner: true }]])('with %j is an admin', async (fields) => {
    expect((await told(fields))?.isAdmin).toBe(true)
  })

  test.each([[{ deleted: true }], [{ is_stranger: true }], [{ is_restricted: true }], [{ is_bot: true }]])(
    'with %j is none, whatever else is said',
    async (fields) => {
      expect((await told({ is_admin: true, is_owner: true, ...fields }))?.isAdmin).toBe(false)
    },
  )

  test('whom nobody knows is nobody, which is no failure', async () => {
    expect(await directory.person('nobody', 0)).toBeNull()
    expect(log.lines).toEqual([])
  })
})

test('a channel was made by somebody, and one that is gone or hidden by nobody who is known', async () => {
  slack.channels.set('C0GONE', { gone: true })
  expect([await directory.creator('C0GENERAL', 0), await directory.creator('C0GONE', 0)]).toEqual(['U0CREATOR', null])
  expect(log.lines).toEqual([])
})

test('user groups have names and people', async () => {
  slack.groups.set('S0MODS', { name: 'Moderators', users: ['U0ANN'] })
  slack.groups.set('S0EMPTY', { name: undefined, handle: 'empty', users: undefined })
  expect(await directory.groups('T0TEAM', 0)).toEqual([
    { id: 'S0MODS', name: 'Moderators', people: ['U0ANN'] },
    { id: 'S0EMPTY', name: 'empty', people: [] },
  ])
})

describe('what Slack does not tell', () => {
  test('for want of a scope is said to the operator, with how to add it', async () => {
    slack.scopes.delete('users:read')
    await expect(directory.person('U0ANN', 0)).rejects.toThrow('missing_scope')
    expect(log.said('warn')).toEqual([
      'Cannot ask Slack for people, so that nobody counts as an admin and all are spoken to in English: add the scope users:read under OAuth & Permissions and install the app again',
    ])
  })

  test('for another reason is said with that', async () => {
    slack.failNext('conversations.info', 200, { ok: false, error: 'fatal_error' })
    await expect(directory.creator('C0GENERAL', 0)).rejects.toThrow('fatal_error')
    expect(log.said('warn')).toEqual([
      'Cannot ask Slack for channels, so that who made one may not change its settings for that: fatal_error',
    ])
  })
})
