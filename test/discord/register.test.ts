import { REST } from 'discord.js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { register } from '../../src/discord/register.ts'
import { registrationOf } from '../../src/discord/registration.ts'
import { restOptions } from '../../src/discord/rest-options.ts'
import { word } from '../given/dispatch.ts'
import { GUILD_ID } from '../support/discord/place.ts'
import { type DiscordServer, startDiscordServer } from '../support/discord/server.ts'

let discord: DiscordServer
let rest: REST

beforeEach(async () => {
  discord = await startDiscordServer()
  rest = new REST(restOptions(`${discord.api}/`)).setToken(discord.token)
})

afterEach(() => discord.close())

const registration = registrationOf(commands, word)
const to = (guildId?: string, applicationId = discord.applicationId) => ({ applicationId, guildId })
const methods = () => discord.calls.map(({ method }) => method)

describe.each([
  ['everywhere', undefined, 'global'],
  ['in one server', GUILD_ID, GUILD_ID],
])('%s', (_, guildId, scope) => {
  test('commands are registered once', async () => {
    expect(await register(rest, registration, to(guildId))).toBe('registered')
    expect(await register(rest, registration, to(guildId))).toBe('unchanged')
    expect(methods()).toEqual(['GET', 'PUT', 'GET'])
    expect([...discord.registered.keys()]).toEqual([scope])
  })

  test('commands are registered anew when one is changed, added or taken away', async () => {
    await register(rest, registration.slice(1), to(guildId))
    const changed = registration.map((command) => ({ ...command, description: 'Another description' }))
    for (const body of [registration, changed, registration.slice(1)]) expect(await register(rest, body, to(guildId))).toBe('registered')
    expect(discord.registered.get(scope)).toHaveLength(registration.length - 1)
  })
})

test('a refusal is passed on, and nothing is registered', async () => {
  await expect(register(rest, registration, to(undefined, '999999999999999999'))).rejects.toMatchObject({ status: 403, code: 20012 })
  expect(methods()).toEqual(['GET'])
})
