import { App } from '@slack/bolt'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ChannelPolicy } from '../../src/core/settings/policy.ts'
import { slackChecks } from '../../src/slack/checks.ts'
import { found } from '../given/findings.ts'
import { policyOf } from '../given/settings.ts'
import { type SlackServer, startSlackServer } from '../support/slack/server.ts'

const SCOPES = '✓ The app has all scopes that it needs.'

let slack: SlackServer

beforeEach(async () => {
  slack = await startSlackServer()
  slack.groups.set('S0MODS', {})
})

afterEach(() => slack.close())

function words(policy: Partial<ChannelPolicy> = {}): Promise<readonly string[]> {
  const clientOptions = { slackApiUrl: slack.api, retryConfig: { retries: 0 } }
  const { client } = new App({ token: slack.botToken, signingSecret: 'unused', deferInitialization: true, clientOptions })
  return found(...slackChecks({ client, policy: policyOf(policy), command: 'rift-settings' }))
}

test('an app with its scopes is well', async () => {
  expect(await words()).toEqual([SCOPES])
})

test('scopes that are missing are named, with the remedy', async () => {
  slack.scopes.delete('chat:write')
  slack.scopes.delete('users:read')
  expect(await words()).toEqual([
    '✗ The app lacks scopes: users:read, chat:write. Take over the manifest of npx rift commands slack again and reinstall the app.',
  ])
})

test('groups and a channel that are there are nothing to speak of', async () => {
  expect(await words({ managerRoles: ['S0MODS'], auditChannel: 'C0AUDIT' })).toEqual([SCOPES])
})

test('groups that are gone are named', async () => {
  expect(await words({ managerRoles: ['S0MODS', 'S0GONE'] })).toContain(
    '⚠ Roles or groups in the settings are no longer there: S0GONE. Change that with /rift-settings.',
  )
})

test('a channel for notes without the bot is a fault with its remedy', async () => {
  slack.channels.set('C0AUDIT', { is_member: false })
  expect(await words({ auditChannel: 'C0AUDIT' })).toContain(
    '✗ Rift is no member of C0AUDIT, which is chosen for notes on changes. Invite it there with /invite, or choose another channel with /rift-settings.',
  )
})

test('one that is gone is a fault too', async () => {
  slack.channels.set('C0AUDIT', { gone: true })
  expect(await words({ auditChannel: 'C0AUDIT' })).toContainEqual(expect.stringContaining('is gone, or hidden from Rift: C0AUDIT'))
})

test('a scope that is missing is not taken for a channel that is gone', async () => {
  slack.scopes.delete('channels:read')
  await expect(words({ auditChannel: 'C0AUDIT' })).rejects.toThrow('missing_scope')
})
