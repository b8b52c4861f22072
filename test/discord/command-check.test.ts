import { REST } from 'discord.js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { commandCheck } from '../../src/discord/command-check.ts'
import { register } from '../../src/discord/register.ts'
import { registrationOf } from '../../src/discord/registration.ts'
import { botOptions } from '../../src/discord/rest-options.ts'
import { word } from '../given/dispatch.ts'
import { found } from '../given/findings.ts'
import { GUILD_ID } from '../support/discord/place.ts'
import { type DiscordServer, startDiscordServer } from '../support/discord/server.ts'

const ours = registrationOf(commands, word)
const OTHER_APPS = '· Commands of other apps cannot be seen from here. Where two have one name, people can choose between them.'
const REGISTERED = expect.stringMatching(/^✓ All commands of this version are registered: \/rift, .*\/rift-doctor\b.*\.$/)

let discord: DiscordServer
let rest: REST

beforeEach(async () => {
  discord = await startDiscordServer()
  rest = new REST(botOptions(discord.api)).setToken(discord.token)
})

afterEach(() => discord.close())

const registerIn = (guildId: string | undefined, list = ours) => register(rest, list, { applicationId: discord.applicationId, guildId })
const words = (guildId: string | undefined = undefined, workspace: string | null = GUILD_ID) =>
  found(commandCheck({ rest, commands: ours, guildId, workspace }))

test.each([undefined, GUILD_ID])('commands that are registered where they belong (%s) are well', async (guildId) => {
  await registerIn(guildId)
  expect(await words(guildId)).toEqual([REGISTERED, OTHER_APPS])
})

test('in a direct message they are well too', async () => {
  await registerIn(undefined)
  expect(await words(undefined, null)).toEqual([REGISTERED, OTHER_APPS])
})

test.each([
  ['none', []],
  ['one too few', ours.slice(1)],
  ['another description', ours.map((command) => ({ ...command, description: 'Old' }))],
])('with %s registered that is a fault with its remedy', async (_, list) => {
  await registerIn(undefined, list)
  expect(await words()).toEqual([
    '✗ The registered commands are not those of this version. Start the bot again; if that does not help, check DISCORD_GUILD_ID and that the app is installed with applications.commands.',
    OTHER_APPS,
  ])
})

test.each([
  ['for the server as well as for all', undefined, GUILD_ID],
  ['for all as well as for the server', GUILD_ID, undefined],
])('commands that are registered %s show twice', async (_, guildId, other) => {
  await registerIn(guildId)
  await registerIn(other, ours.slice(0, 1))
  expect(await words(guildId)).toContain(
    '⚠ Commands show twice, since they are registered for all servers and for this one: /rift. Empty one of the two lists through the API of Discord.',
  )
})

test('a server that keeps its list to itself is no fault', async () => {
  await registerIn(undefined)
  discord.failNext(/guilds/, 403, { message: 'Missing Access', code: 50001 })
  expect(await words()).toEqual([REGISTERED, OTHER_APPS])
})

test('an API that fails is not taken for missing commands', async () => {
  discord.failNext(/applications/, 500)
  await expect(words()).rejects.toThrow()
})
