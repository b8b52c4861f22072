import { REST } from 'discord.js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ChannelPolicy } from '../../src/core/settings/policy.ts'
import { placeChecks } from '../../src/discord/place-check.ts'
import { botOptions } from '../../src/discord/rest-options.ts'
import { found } from '../given/findings.ts'
import { policyOf } from '../given/settings.ts'
import { GUILD_ID } from '../support/discord/place.ts'
import { type DiscordServer, startDiscordServer } from '../support/discord/server.ts'

const AUDIT = '300000000000000009'
const MODS = '500000000000000001'
const GONE = '500000000000000002'

let discord: DiscordServer

beforeEach(async () => {
  discord = await startDiscordServer()
  discord.guild.roles.set(MODS, 'Moderators')
})

afterEach(() => discord.close())

function checks(policy: Partial<ChannelPolicy>, workspace: string | null = GUILD_ID) {
  const rest = new REST(botOptions(discord.api)).setToken(discord.token)
  return placeChecks({ rest, policy: policyOf(policy), workspace, command: 'rift-settings' })
}

test('when the settings name nothing, nothing is asked', async () => {
  expect(checks({})).toEqual([])
  expect(checks({ managerRoles: [MODS] }, null)).toEqual([])
})

test('roles and a channel that are there are nothing to speak of', async () => {
  discord.guild.channels.set(AUDIT, { name: 'audit' })
  expect(await found(...checks({ managerRoles: [MODS], auditChannel: AUDIT }))).toEqual([])
  expect(discord.calls).toHaveLength(2)
})

test('roles that were deleted are named', async () => {
  expect(await found(...checks({ managerRoles: [MODS, GONE] }))).toEqual([
    `⚠ Roles or groups in the settings are no longer there: ${GONE}. Change that with /rift-settings.`,
  ])
})

test.each([
  ['was deleted', undefined],
  ['is hidden', { name: 'audit', bot: 'nothing' }],
] as const)('a channel for notes that %s is a fault with its remedy', async (_, channel) => {
  if (channel !== undefined) discord.guild.channels.set(AUDIT, channel)
  expect(await found(...checks({ auditChannel: AUDIT }))).toEqual([
    expect.stringMatching(/^✗ The channel chosen for notes on changes is gone, or hidden from Rift: 3\d+9\. Let Rift see 3\d+9 and/),
  ])
})

test.each([500, 401])('an API that answers %i is not taken for a deleted channel', async (status) => {
  discord.failNext(/channels/, status)
  await expect(found(...checks({ auditChannel: AUDIT }))).rejects.toThrow()
})
