import { REST } from 'discord.js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { OperatorError } from '../../src/core/operator-error.ts'
import { refusalOf } from '../../src/discord/refusal.ts'
import { restOptions } from '../../src/discord/rest-options.ts'
import { type DiscordServer, startDiscordServer } from '../support/discord/server.ts'

let discord: DiscordServer

beforeEach(async () => {
  discord = await startDiscordServer()
})

afterEach(() => discord.close())

/** What comes of a call with a token. */
const errorWith = (token: string, path: `/${string}` = '/users/@me'): Promise<unknown> =>
  new REST({ ...restOptions(discord.api), retries: 0 })
    .setToken(token)
    .get(path)
    .catch((error: unknown) => error)

test.each(['wrong', 'copied…', 'two\nlines'])('a token such as %j is the operator’s mistake', async (token) => {
  const refusal = refusalOf(await errorWith(token))
  expect(refusal).toBeInstanceOf(OperatorError)
  expect(refusal?.variable).toBe('DISCORD_TOKEN')
})

test('whatever else goes wrong is not', async () => {
  discord.failNext(/@me/, 403)
  expect(refusalOf(await errorWith(discord.token))).toBeUndefined()
  discord.failNext(/@me/, 500)
  expect(refusalOf(await errorWith(discord.token))).toBeUndefined()
  expect(refusalOf(await errorWith(discord.token, '/nowhere'))).toBeUndefined()
  expect(refusalOf(undefined)).toBeUndefined()
})
