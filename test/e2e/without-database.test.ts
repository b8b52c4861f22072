import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { postgresDatabase } from '../../src/store/postgres.ts'
import { createSteadyStore } from '../../src/store/steady-store.ts'
import { createJournal } from '../given/journal.ts'
import { discordEnvironment } from '../given/platforms.ts'
import { screenOf } from '../given/screen.ts'
import { type BotProcess, root, startBot } from '../support/bot-process.ts'
import { createModerator } from '../support/discord/moderator.ts'
import { GUILD_ID, MEMBER_PERMISSIONS, userOf } from '../support/discord/place.ts'
import { type DiscordServer, startDiscordServer } from '../support/discord/server.ts'
import { havingPostgres, type PostgresServer, startPostgres } from '../support/postgres.ts'

let discord: DiscordServer
let postgres: PostgresServer
let url: string
let dataDir: string
let copy: string
let bot: BotProcess

const channel = (id: string, name: string) => ({ channel_id: id, channel: { id, name } })
const [GENERAL, TEACHERS, QUIET] = [
  channel('300000000000000001', 'general'),
  channel('300000000000000008', 'teachers'),
  channel('300000000000000007', 'quiet'),
]
const MODERATOR = {
  member: { user: userOf('700000000000000002', 'mia'), permissions: String(BigInt(MEMBER_PERMISSIONS) | (1n << 4n)) },
}

const start = async () => {
  bot = await startBot({ ...discordEnvironment(discord), DATA_DIR: dataDir, DATABASE_URL: url })
  await discord.connected()
}

const wordsIn = async (where: object, command: string, options = {}) =>
  screenOf((await discord.slash(command, options, where)).data['components']).words

const ask = (where: object, query = 'rafah') => wordsIn(where, 'rift', { query })
const moderatorIn = async (where: object) => {
  const moderator = createModerator(discord, { ...where, ...MODERATOR })
  await moderator.open()
  return moderator
}

/** Makes a change as another process on the same database would. */
async function changeElsewhere(value: boolean): Promise<void> {
  const { settings, close } = await createSteadyStore({ source: postgresDatabase(url), now: Date.now, log: createJournal() })
  const scope = { platform: 'discord', workspace: GUILD_ID, channel: QUIET.channel_id }
  await settings.change([{ scope, field: 'enabled', value }], 'elsewhere')
  await close()
}

const [OPEN, SWITCHED_OFF, KEPT_OUT] = ['Our summary of', 'have switched Rift off in this channel', 'keep this topic out of this channel']

/** What is answered in the three channels. */
const everywhere = async () => {
  const seen = [await ask(QUIET), await ask(TEACHERS), await ask(TEACHERS, 'netanyahu'), await ask(GENERAL)]
  return seen.map((words) => [OPEN, SWITCHED_OFF, KEPT_OUT].find((sign) => words.includes(sign)) ?? words)
}

describe.skipIf(!havingPostgres)(`PostgreSQL${havingPostgres ? '' : ', of which there is no binary for this kind of machine'}`, () => {
  beforeAll(async () => {
    ;[discord, postgres] = await Promise.all([startDiscordServer(), startPostgres()])
    url = await postgres.create('rift')
    dataDir = mkdtempSync(path.join(tmpdir(), 'rift-away-'))
    copy = path.join(dataDir, 'settings-copy.jsonl')
    await start()
  }, 60_000)

  afterAll(async () => {
    expect(await bot.stop()).toBe(0)
    await Promise.all([discord.close(), postgres.close()])
    rmSync(dataDir, { recursive: true })
  })

  test('moderators switch one channel off, and keep a topic out of another', async () => {
    expect(await everywhere()).toEqual([OPEN, OPEN, OPEN, OPEN])
    await (await moderatorIn(QUIET)).choose(['set', 'enabled'], 'off')
    const teacher = await moderatorIn(TEACHERS)
    await teacher.choose(['choose'], 'Topics kept out')
    await teacher.choose(['set', 'topicsBlocked', 1], 'Rafah')
    expect(await everywhere()).toEqual([SWITCHED_OFF, KEPT_OUT, OPEN, OPEN])
  })

  test('after a start without the database both hold, a change is refused, and the operator and the moderator are told', async () => {
    expect(await bot.stop()).toBe(0)
    await postgres.crash()
    await start()
    expect(await everywhere()).toEqual([SWITCHED_OFF, KEPT_OUT, OPEN, OPEN])
    expect(bot.log().map(({ level, msg }) => [level, msg])).toEqual([
      [50, expect.stringMatching(/^DATABASE_URL: Cannot use the database \S+: nothing answers there/)],
      [40, expect.stringContaining(`Answers go by the copy of the settings in ${copy}, last changed `)],
    ])
    expect((await moderatorIn(QUIET)).screen().words).toContain('the settings cannot be reached')
    expect(await wordsIn({ ...QUIET, ...MODERATOR }, 'rift-doctor')).toMatch(/can be neither read nor changed: nothing answers there/)
    expect(await wordsIn({ ...QUIET, ...MODERATOR }, 'rift-doctor')).toMatch(/last settings known, which were last changed on /)
    const { stdout } = spawnSync(process.execPath, [path.join(root, 'dist/src/cli/rift.js'), 'doctor'], {
      cwd: dataDir,
      env: { CORPUS_DIR: path.join(root, 'corpus'), DATA_DIR: dataDir, DATABASE_URL: url },
      encoding: 'utf8',
    })
    expect(stdout).toMatch(/^✗ The settings in \S+ can be neither read nor changed: .* which were last changed on /m)
  })

  test('when the database is back with a change, that holds, in the copy too', async () => {
    await postgres.restart()
    await changeElsewhere(true)
    await expect.poll(everywhere, { interval: 200 }).toEqual([OPEN, KEPT_OUT, OPEN, OPEN])
    await expect.poll(() => readFileSync(copy, 'utf8')).toMatch(/"enabled","value":true/)
    await bot.kill()
    await postgres.crash()
    await start()
    expect(await everywhere()).toEqual([OPEN, KEPT_OUT, OPEN, OPEN])
  })

  test('a copy that is damaged is told and not used', async () => {
    await bot.kill()
    writeFileSync(copy, readFileSync(copy, 'utf8').slice(0, -5))
    await start()
    expect(await everywhere()).toEqual([OPEN, OPEN, OPEN, OPEN])
    expect(bot.log().map(({ msg }) => msg)).toContain(`Cannot use the copy of the settings ${copy}: it is damaged, or of another version`)
    await postgres.restart()
    await expect.poll(everywhere, { interval: 200 }).toEqual([OPEN, KEPT_OUT, OPEN, OPEN])
  })
})
