import { REST, Routes, SlashCommandBuilder } from 'discord.js'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type DiscordServer, startDiscordServer } from './server.ts'

let discord: DiscordServer
let rest: REST

beforeAll(async () => {
  discord = await startDiscordServer({ deadline: 100 })
})

beforeEach(() => {
  rest = new REST({ version: '10', api: discord.api, retries: 0 }).setToken(discord.token)
})

afterAll(() => discord.close())

const agent = { 'user-agent': 'DiscordBot (https://example.org, 1.0)' }

const call = async (path: string, init: RequestInit = {}) => {
  const response = await fetch(`${discord.api}${path}`, init)
  return { status: response.status, body: await response.json() }
}

describe('the REST API', () => {
  test.each([Routes.user(), Routes.currentApplication(), Routes.oauth2CurrentApplication()])('says at %s who the bot is', async (route) => {
    expect(await rest.get(route)).toMatchObject({ id: discord.applicationId })
  })

  test('says where the gateway is', async () => {
    expect(await rest.get(Routes.gatewayBot())).toMatchObject({ url: `ws://127.0.0.1:${discord.port}`, shards: 1 })
  })

  test('refuses a wrong token', async () => {
    const error = { status: 401, rawError: { message: '401: Unauthorized', code: 0 } }
    await expect(rest.setToken('wrong').get(Routes.user())).rejects.toMatchObject(error)
  })

  test.each([undefined, 'curl/8', 'DiscordBot'])('refuses the user agent %s', async (userAgent) => {
    const headers: Record<string, string> = userAgent === undefined ? {} : { 'user-agent': userAgent }
    expect(await call('/v10/gateway', { headers })).toMatchObject({ status: 403, body: { code: 40333 } })
    expect(await call('/v10/gateway', { headers: agent })).toMatchObject({ status: 200 })
  })

  test('knows no other version, and no route it does not know', async () => {
    expect(await call('/v9/gateway', { headers: agent })).toMatchObject({ status: 400, body: { code: 50041 } })
    expect(await call('/v10/nowhere', { headers: agent })).toEqual({ status: 404, body: { message: '404: Not Found', code: 0 } })
  })

  test('refuses what is not JSON, or not said to be', async () => {
    const headers = { ...agent, authorization: `Bot ${discord.token}` }
    const path = `/v10${Routes.applicationCommands(discord.applicationId)}` as const
    const json = { 'content-type': 'application/json' }
    expect(await call(path, { method: 'PUT', headers: { ...headers, ...json }, body: '[' })).toMatchObject({
      status: 400,
      body: { code: 50109 },
    })
    expect(await call(path, { method: 'PUT', headers, body: '[]' })).toMatchObject({ status: 400, body: { code: 50035 } })
  })

  test('fails once when told to', async () => {
    discord.failNext(/users/, 503, { message: 'down' })
    await expect(rest.get(Routes.user())).rejects.toMatchObject({ status: 503 })
    expect(discord.calls.at(-1)).toEqual({ method: 'GET', path: '/api/v10/users/@me', body: undefined, status: 503 })
    await expect(rest.get(Routes.user())).resolves.toBeDefined()
  })

  test('says how long to wait when told to limit the rate', async () => {
    discord.failNext(/users/, 429, { message: 'You are being rate limited.', retry_after: 0.2, global: false })
    const start = performance.now()
    await expect(rest.get(Routes.user())).resolves.toBeDefined()
    expect(performance.now() - start).toBeGreaterThan(200)
    expect(discord.calls.slice(-2).map(({ status }) => status)).toEqual([429, 200])
  })

  test('cuts the connection, or keeps it waiting, when told to', async () => {
    discord.failNext(/users/, 0)
    await expect(rest.get(Routes.user())).rejects.toThrow()
    discord.stallNext(/users/)
    await expect(rest.get(Routes.user(), { signal: AbortSignal.timeout(100) })).rejects.toThrow('aborted')
    await expect(rest.get(Routes.user())).resolves.toBeDefined()
  })

  test('does not know the webhook of an interaction that was not answered', async () => {
    await expect(discord.interact({ type: 2, token: 'unanswered', data: { name: 'rift', type: 1 } })).rejects.toThrow()
    await expect(rest.get(Routes.webhookMessage(discord.applicationId, 'unanswered'))).rejects.toMatchObject({ status: 404, code: 10015 })
  })
})

describe('registering commands', () => {
  const command = () => new SlashCommandBuilder().setName('rift').setDescription('Explains')
  const global = () => Routes.applicationCommands(discord.applicationId)
  const guild = () => Routes.applicationGuildCommands(discord.applicationId, '555555555555555555')

  test('replaces the commands of a scope, and keeps their ids', async () => {
    const [first] = (await rest.put(global(), { body: [command().toJSON()] })) as { id: string; version: string }[]
    expect(first).toMatchObject({ name: 'rift', application_id: discord.applicationId, type: 1 })
    const again = await rest.put(global(), { body: [command().toJSON(), command().setName('other').toJSON()] })
    expect(again).toMatchObject([{ id: first?.id }, { name: 'other' }])
    expect(await rest.get(global())).toEqual(discord.registered.get('global'))
    expect(discord.registered.has('555555555555555555')).toBe(false)
    await rest.put(guild(), { body: [] })
    expect(discord.registered.get('555555555555555555')).toEqual([])
  })

  test('adds a command, or replaces it', async () => {
    await rest.put(guild(), { body: [] })
    await rest.post(guild(), { body: command().toJSON() })
    expect(discord.calls.at(-1)?.status).toBe(201)
    await rest.post(guild(), { body: command().setDescription('Better').toJSON() })
    expect(discord.calls.at(-1)?.status).toBe(200)
    expect(discord.registered.get('555555555555555555')).toMatchObject([{ description: 'Better' }])
  })

  test('lists translations only when asked', async () => {
    await rest.put(global(), { body: [command().setNameLocalizations({ de: 'riss' }).toJSON()] })
    expect(JSON.stringify(await rest.get(global()))).not.toContain('riss')
    expect(JSON.stringify(await rest.get(global(), { query: new URLSearchParams({ with_localizations: 'true' }) }))).toContain('riss')
  })

  test('leaves out of options what is false', async () => {
    await rest.put(global(), {
      body: [
        command()
          .addStringOption((option) => option.setName('a').setDescription('b'))
          .toJSON(),
      ],
    })
    expect(discord.registered.get('global')).toMatchObject([{ options: [{ name: 'a' }] }])
    expect(JSON.stringify(discord.registered.get('global'))).not.toContain('required')
  })

  test('refuses all when one is wrong', async () => {
    await rest.put(global(), { body: [] })
    const body = [command().toJSON(), { name: 'Wrong', description: 'a' }]
    const errors = { 1: { name: { _errors: [{ code: 'APPLICATION_COMMAND_INVALID_NAME', message: 'Command name is invalid' }] } } }
    await expect(rest.put(global(), { body })).rejects.toMatchObject({ status: 400, code: 50035, rawError: { errors } })
    expect(discord.registered.get('global')).toEqual([])
  })

  test('refuses commands of another application', async () => {
    await expect(rest.put(Routes.applicationCommands('999999999999999999'), { body: [] })).rejects.toMatchObject({
      status: 403,
      code: 20012,
    })
  })

  test('refuses a guild that is none', async () => {
    const route = Routes.applicationGuildCommands(discord.applicationId, 'mine')
    await expect(rest.put(route, { body: [] })).rejects.toMatchObject({ status: 400, code: 50035 })
  })
})
