import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { discordEnvironment } from '../given/platforms.ts'
import { screenOf } from '../given/screen.ts'
import { type BotProcess, startBot } from '../support/bot-process.ts'
import { createModerator, type Moderator } from '../support/discord/moderator.ts'
import { MEMBER_PERMISSIONS, userOf } from '../support/discord/place.ts'
import { type DiscordServer, type Reply, startDiscordServer } from '../support/discord/server.ts'

let discord: DiscordServer
let bot: BotProcess
let dataDir: string
let mia: Moderator

const start = async () => {
  bot = await startBot({ ...discordEnvironment(discord), DATA_DIR: dataDir })
  await discord.connected()
}

beforeAll(async () => {
  discord = await startDiscordServer()
  dataDir = mkdtempSync(path.join(tmpdir(), 'rift-settings-'))
  await start()
  mia = createModerator(discord, MODERATOR)
})

afterAll(async () => {
  expect(await bot.stop()).toBe(0)
  await discord.close()
  rmSync(dataDir, { recursive: true })
})

const [MANAGE_CHANNELS, MANAGE_GUILD] = [1n << 4n, 1n << 5n]
const HELPERS = '555555555555555555'
const may = (...more: readonly bigint[]): string => String(more.reduce((all, one) => all | one, BigInt(MEMBER_PERMISSIONS)))
const person = (id: string, name: string, over: object = {}) => ({ member: { user: userOf(id, name), ...over } })
const MEMBER = person('700000000000000001', 'max')
const MODERATOR = person('700000000000000002', 'mia', { permissions: may(MANAGE_CHANNELS) })
const OWNER = person('700000000000000003', 'olga', { permissions: may(MANAGE_CHANNELS, MANAGE_GUILD) })
const HELPER = person('700000000000000004', 'hal', { roles: [HELPERS] })

const isPrivate = ({ data }: Reply) => (Number(data['flags']) & 64) !== 0
const wordsOf = ({ data }: Reply) => screenOf(data['components']).words
const excerptsIn = (reply: Reply): number => wordsOf(reply).match(/(?:Our summary of|Quoted from) ¶/g)?.length ?? 0
const askInPublic = (over: object = MEMBER) => discord.slash('rift', { query: 'rafah', visibility: 'public' }, over)

/** The commands that Discord shows to somebody with these permissions. */
const shownTo = (permissions: string): readonly string[] =>
  (discord.registered.get('global') ?? []).flatMap((command) => {
    const { name, default_member_permissions: needed } = Object(command)
    return needed === null || needed === undefined || (BigInt(permissions) & BigInt(needed)) === BigInt(needed) ? [String(name)] : []
  })

describe('a member', () => {
  test('is not shown the command', async () => {
    await expect.poll(() => discord.registered.get('global')).toBeDefined()
    expect(shownTo(MEMBER_PERMISSIONS)).toEqual(expect.arrayContaining(['rift', 'rift-help']))
    expect(shownTo(MEMBER_PERMISSIONS)).not.toContain('rift-settings')
    expect(screenOf((await discord.slash('rift-help', {}, MEMBER)).data['components']).buttons).not.toContain('Settings')
  })

  test('who sends it all the same is told who can, and that is logged', async () => {
    const reply = await discord.slash('rift-settings', {}, MEMBER)
    expect([isPrivate(reply), wordsOf(reply)]).toEqual([true, expect.stringContaining('it takes somebody who may manage this channel')])
    await expect
      .poll(bot.log)
      .toEqual([expect.objectContaining({ level: 40, msg: 'Refused to show or change settings', person: '700000000000000001' })])
  })

  test('asks in public before anything is decided', async () => {
    const reply = await askInPublic()
    expect([isPrivate(reply), excerptsIn(reply)]).toEqual([false, 3])
  })
})

describe('a moderator', () => {
  test('is shown the command, and the settings', async () => {
    expect(shownTo(may(MANAGE_CHANNELS))).toContain('rift-settings')
    const reply = await mia.open()
    expect([isPrivate(reply), mia.screen().words]).toEqual([true, expect.stringContaining('**Who sees an answer** · by default')])
  })

  test('turns the channel private, with two excerpts, and the next answer to a public question is so', async () => {
    await mia.choose(['set', 'visibility'], 'private')
    await mia.choose(['set', 'excerpts'], '2 excerpts')
    const reply = await askInPublic()
    expect([isPrivate(reply), excerptsIn(reply)]).toEqual([true, 2])
  })

  test('changes this channel alone', async () => {
    const elsewhere = { channel_id: '300000000000000008', channel: { id: '300000000000000008', name: 'elsewhere' } }
    expect(isPrivate(await askInPublic({ ...MEMBER, ...elsewhere }))).toBe(false)
    expect(mia.screen().words).not.toContain('The whole server')
  })
})

describe('a manager by role', () => {
  test('is named by who manages the server, and finds the settings under help', async () => {
    const olga = createModerator(discord, OWNER)
    await olga.open()
    await olga.choose(['reach'], 'The whole server or workspace')
    await olga.choose(['choose'], 'Managers by role')
    await olga.choose(['set', 'managerRoles'], HELPERS)
    expect(shownTo(MEMBER_PERMISSIONS)).not.toContain('rift-settings')
    const help = await discord.slash('rift-help', {}, HELPER)
    const settings = screenOf(help.data['components']).button('Settings')
    const panel = await discord.click(settings, { ...HELPER, message: help.data })
    const hal = createModerator(discord, HELPER, panel.data)
    await hal.choose(['set', 'length'], 'short')
    expect(hal.screen().words).toContain('**Length of excerpts** · set here')
  })

  test('is refused on that panel once the role is lost', async () => {
    const hal = createModerator(discord, HELPER)
    await hal.open()
    const reply = await hal.as(person('700000000000000004', 'hal')).choose(['set', 'length'], 'long')
    expect([reply.type, isPrivate(reply), wordsOf(reply)]).toEqual([4, true, expect.stringContaining('or a manager named in the settings')])
    await mia.press('Refresh')
    expect(mia.screen().menu('set', 'length').chosen).toEqual(['short'])
  })
})

test('after the bot was killed and started again the settings hold, and the old panel still works', async () => {
  await bot.kill()
  await start()
  expect(excerptsIn(await askInPublic())).toBe(2)
  const reply = await mia.choose(['set', 'excerpts'], '1 excerpt')
  expect([reply.type, reply.after < 1500]).toEqual([7, true])
  expect(excerptsIn(await askInPublic())).toBe(1)
  await mia.press('Last changes')
  expect(mia.screen().words).toMatch(/<@700000000000000002> · Excerpts per answer: 2 excerpts → 1 excerpt/)
  expect(mia.screen().words).toMatch(/<@700000000000000004> · Length of excerpts: inherited → short/)
})
