import type { APIInteractionResponse } from 'discord-api-types/v10'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import type { Dispatch } from '../../src/core/command/dispatch.ts'
import { OperatorError } from '../../src/core/operator-error.ts'
import type { Platform } from '../../src/core/platform.ts'
import { createGateway, type Gateway } from '../../src/discord/gateway.ts'
import { registrationOf } from '../../src/discord/registration.ts'
import { createRespond } from '../../src/discord/respond.ts'
import { sampleDispatch, word } from '../given/dispatch.ts'
import { createJournal, type Journal } from '../given/journal.ts'
import { buttonsOf } from '../support/discord/component-tree.ts'
import { GUILD_ID } from '../support/discord/place.ts'
import { type DiscordServer, startDiscordServer } from '../support/discord/server.ts'

let discord: DiscordServer
let log: Journal
const running: Platform[] = []

beforeEach(async () => {
  discord = await startDiscordServer()
  log = createJournal()
})

afterEach(async () => {
  await Promise.all(running.splice(0).map((platform) => platform.disconnect()))
  await discord.close()
})

function gateway(over: Partial<Gateway> = {}, dispatch: Partial<Dispatch> = {}): Platform {
  const platform = createGateway({
    token: discord.token,
    guildId: undefined,
    api: discord.api,
    commands: registrationOf(commands, word),
    settingsCommand: 'rift-settings',
    respond: createRespond({ ...sampleDispatch(log), ...dispatch }),
    log,
    ...over,
  })
  running.push(platform)
  return platform
}

async function connected(over: Partial<Gateway> = {}, dispatch: Partial<Dispatch> = {}): Promise<Platform> {
  const platform = gateway(over, dispatch)
  await platform.connect()
  return platform
}

const EPHEMERAL = 64
const textOf = ({ data }: { readonly data: unknown }) => JSON.stringify(data)

describe('a command', () => {
  beforeEach(() => connected())

  test('is answered with an excerpt and its source, to the asker alone', async () => {
    const reply = await discord.slash('rift', { query: '#rafah' })
    expect(reply.type).toBe(4)
    expect(Number(reply.data['flags']) & EPHEMERAL).toBe(EPHEMERAL)
    expect(textOf(reply)).toMatch(/Quoted from ¶3.*The offensive in Rafah began in May/)
  })

  test('is answered in front of everybody on demand', async () => {
    const reply = await discord.slash('rift', { query: '#rafah', visibility: 'public' })
    expect(Number(reply.data['flags']) & EPHEMERAL).toBe(0)
  })

  test('that we do not know is answered too', async () => {
    expect(textOf(await discord.slash('rift-old', { query: 'rafah' }))).toContain('belongs to another version of Rift')
  })

  test('from the menu of a message is answered too', async () => {
    const reply = await discord.slash('Explain', {}, { data: { type: 3, target_id: '1', resolved: { messages: {} } } })
    expect(textOf(reply)).toContain('belongs to another version of Rift')
  })
})

describe('a button', () => {
  beforeEach(() => connected())

  test('turns a private message over', async () => {
    const [, after] = buttonsOf((await discord.slash('rift', { query: '#aid' })).data['components'])
    const reply = await discord.click(String(after?.['custom_id']), { message: { flags: EPHEMERAL } })
    expect(reply.type).toBe(7)
    expect(textOf(reply)).toContain('The council held a vote')
  })

  test('under a public message is answered beside it, to whoever pressed it', async () => {
    const reply = await discord.click('rift|query=#vote')
    expect(reply.type).toBe(4)
    expect(Number(reply.data['flags']) & EPHEMERAL).toBe(EPHEMERAL)
  })

  test('that is none of ours is answered too', async () => {
    expect(textOf(await discord.click('page:2'))).toContain('belongs to another version of Rift')
  })
})

test('a menu, a form and a channel of an unknown kind are answered too', async () => {
  await connected()
  const menu = { type: 3, data: { component_type: 3, custom_id: 'a', values: [] }, message: { id: '1', flags: 0 } }
  const form = { type: 5, data: { custom_id: 'a', components: [] } }
  for (const interaction of [menu, form]) {
    expect(textOf(await discord.interact(interaction))).toContain('belongs to another version of Rift')
  }
  expect(textOf(await discord.slash('rift', { query: '#aid' }, { channel: { type: 99 } }))).toContain('Aid for Gaza')
})

test('what is typed is completed with at most 25 choices that Discord takes', async () => {
  const suggestions = Array.from({ length: 40 }, (_, index) => ({ label: `${index} ${'é'.repeat(120)}`, value: `#${index}` }))
  await connected({}, { suggest: () => suggestions })
  const { type, data } = (await discord.autocomplete('rift', 'query', 'ra')) as unknown as APIInteractionResponse & { data: object }
  expect(type).toBe(8)
  expect('choices' in data && data.choices).toHaveLength(25)
})

describe('the connection', () => {
  test('asks for no intents', async () => {
    const platform = gateway()
    expect(platform.state()).toBe('connecting')
    await platform.connect()
    expect(platform.state()).toBe('connected')
    expect(discord.identified).toEqual([{ intents: 0, shard: [0, 1] }])
  })

  test.each(['drop', 'reconnect'] as const)('comes back after a %s, and answers what was asked meanwhile', async (leave) => {
    const platform = await connected()
    discord[leave]()
    expect(textOf(await discord.slash('rift', { query: '#aid' }))).toContain('Aid for Gaza')
    await expect.poll(() => platform.state()).toBe('connected')
    expect(discord.identified).toHaveLength(1)
  })

  test('says that it is connecting while it is away', async () => {
    const platform = await connected()
    discord.drop()
    await expect.poll(() => platform.state()).toBe('connecting')
    await expect.poll(() => platform.state()).toBe('connected')
    expect(log.said('info')).toEqual(expect.arrayContaining([expect.stringMatching(/^Lost the/), 'Connected to Discord again']))
  })

  test('that the gateway turns away again and again is logged once', async () => {
    const platform = await connected()
    await expect.poll(() => log.said('info')).toContain('Discord commands')
    for (let count = 1; count <= 2; count++) discord.failNext(/^\/$/, 502)
    discord.drop()
    await expect.poll(() => log.said('info'), { timeout: 4000 }).toContain('Connected to Discord again')
    expect(log.said('warn')).toEqual(['The connection to Discord failed; connecting again'])
    expect(platform.state()).toBe('connected')
  })

  test('is given up when Discord no longer knows the token, and the operator is told', async () => {
    const platform = await connected()
    discord.dismiss(4004)
    await expect.poll(() => platform.state()).toBe('refused')
    expect(log.said('error')).toEqual([expect.stringMatching(/^DISCORD_TOKEN: Cannot connect to Discord: it refused this token/)])
  })

  test('ends when it is told to', async () => {
    const platform = await connected()
    await platform.disconnect()
    await expect.poll(() => discord.sessions).toBe(0)
  })
})

describe('connecting', () => {
  test.each(['wrong', 'wrong\u2026'])('with the token %s is refused, naming the variable', async (token) => {
    const platform = gateway({ token })
    const reason = await platform.connect().catch((error: unknown) => error)
    expect(reason).toBeInstanceOf(OperatorError)
    expect(reason).toMatchObject({ variable: 'DISCORD_TOKEN' })
    expect(platform.state()).toBe('refused')
    expect(log.lines).toEqual([])
  })

  test('is refused as well when only the gateway refuses the token', async () => {
    const platform = gateway()
    discord.refuseNext(4004)
    await expect(platform.connect()).rejects.toMatchObject({ variable: 'DISCORD_TOKEN' })
    expect(log.said('error')).toEqual([])
  })

  test('rejects with the cause when nobody answers, and may be tried again', async () => {
    const { port } = discord
    await discord.close()
    const platform = gateway()
    await expect(platform.connect()).rejects.toMatchObject({ code: 'ECONNREFUSED' })
    discord = await startDiscordServer({ port })
    await platform.connect()
    expect(textOf(await discord.slash('rift', { query: '#aid' }))).toContain('Aid for Gaza')
  })

  test('again after the gateway turned it away leaves one connection', async () => {
    const platform = gateway()
    discord.failNext(/^\/$/, 502)
    await expect(platform.connect()).rejects.toThrow('502')
    // What the first one would do by itself it would do half a second later.
    await expect(expect.poll(() => discord.identified.length, { timeout: 1000 }).toBe(1)).rejects.toThrow()
    await platform.connect()
    expect(discord.sessions).toBe(1)
    expect(log.said('error')).toEqual([])
  })
})

describe('the commands', () => {
  test('are registered everywhere, and again only when they changed', async () => {
    const puts = () => discord.calls.filter(({ method }) => method === 'PUT').map(({ path }) => path)
    await connected()
    await expect.poll(puts).toEqual([`/api/v10/applications/${discord.applicationId}/commands`])
    await connected()
    await expect.poll(() => log.said('info').filter((message) => message === 'Discord commands')).toHaveLength(2)
    expect(puts()).toHaveLength(1)
    await connected({ commands: registrationOf(commands.slice(1), word) })
    await expect.poll(puts).toHaveLength(2)
  })

  test('are registered in one server if there is one to try them in', async () => {
    await connected({ guildId: GUILD_ID })
    await expect
      .poll(() => discord.registered.get(GUILD_ID)?.map((command) => Object(command).name))
      .toEqual(commands.map(({ name }) => name))
    expect(discord.registered.has('global')).toBe(false)
  })

  test('that cannot be registered do not keep it from answering', async () => {
    discord.failNext(/\/commands$/, 403, { message: 'Missing Access', code: 50001 })
    await connected({ guildId: GUILD_ID })
    await expect.poll(() => log.said('error')).toEqual([expect.stringContaining('check DISCORD_GUILD_ID')])
    expect(textOf(await discord.slash('rift', { query: '#aid' }))).toContain('Aid for Gaza')
  })
})

test('a callback that fails for good is made up for by one that says so', async () => {
  await connected()
  discord.failNext(/callback$/, 500)
  discord.failNext(/callback$/, 500)
  const reply = await discord.slash('rift', { query: '#aid', visibility: 'public' })
  expect(textOf(reply)).toContain('Something broke on our side')
  expect(Number(reply.data['flags']) & EPHEMERAL).toBe(EPHEMERAL)
  expect(log.lines.filter(({ level }) => level === 'error')).toMatchObject([
    { message: 'Could not answer an interaction in Discord', particulars: { err: { status: 500 } } },
  ])
})

test('a callback that nobody answers is sent once more, in time', async () => {
  await connected()
  discord.stallNext(/callback$/)
  const reply = await discord.slash('rift', { query: '#aid' })
  expect(textOf(reply)).toContain('Aid for Gaza')
  expect(reply.after).toBeLessThan(3000)
})
