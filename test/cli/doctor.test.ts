import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createProgram } from '../../src/cli/program.ts'
import { parseConfig } from '../../src/config.ts'
import { corpusFolder } from '../given/corpus-folder.ts'
import { discordEnvironment, slackEnvironment } from '../given/platforms.ts'
import { type DiscordServer, startDiscordServer } from '../support/discord/server.ts'
import { type SlackServer, startSlackServer } from '../support/slack/server.ts'

let corpusDir = ''
let dataDir = ''

beforeEach(async () => {
  ;[corpusDir, dataDir] = await Promise.all([corpusFolder(), mkdtemp(path.join(tmpdir(), 'rift-data-'))])
})

afterEach(() => Promise.all([corpusDir, dataDir].map((folder) => rm(folder, { recursive: true }))))

/** What the doctor prints, and whether it found something wrong. */
async function doctor(environment: Readonly<Record<string, string>> = {}) {
  const printed: string[] = []
  let failed = false
  const program = createProgram({
    ...{ corpusDir, commandWord: 'rift', dataDir, databaseUrl: undefined, colours: 'plain' },
    config: () => parseConfig(environment),
    print: (text) => printed.push(text),
    fail: () => {
      failed = true
    },
  })
  await program.parseAsync(['doctor'], { from: 'user' })
  return { printed, failed }
}

const CORPUS = expect.stringMatching(/^✓ Edition [0-9a-f]{12} is served, loaded on /)
const DATABASE = expect.stringMatching(/^✓ Settings are kept in .*rift\.db\.$/)

test('without tokens the corpus and the database are looked at', async () => {
  expect(await doctor()).toEqual({
    failed: false,
    printed: [
      CORPUS,
      DATABASE,
      '· There is no token for Discord, so Rift does not connect to it.',
      '· There is no token for Slack, so Rift does not connect to it.',
    ],
  })
})

test('a variable that is wrong comes first', async () => {
  const { printed, failed } = await doctor({ SLACK_BOT_TOKEN: 'xapp-1' })
  expect([failed, printed]).toEqual([
    true,
    [
      expect.stringMatching(/^✗ SLACK_BOT_TOKEN: Cannot use an app-level token here.*Change that in the environment or in \.env\.$/),
      CORPUS,
      DATABASE,
    ],
  ])
})

test('a corpus that cannot be loaded is told', async () => {
  await writeFile(path.join(corpusDir, 'rift/broken.md'), 'no front matter')
  const { printed, failed } = await doctor()
  expect(failed).toBe(true)
  expect(printed[0]).toMatch(/^✗ The corpus cannot be loaded: .*broken\.md.*Mend what npx rift corpus check names\.$/)
})

test('a database that cannot be opened is told', async () => {
  await writeFile(path.join(dataDir, 'rift.db'), 'this is no database, whatever it is called'.repeat(100))
  const { printed, failed } = await doctor()
  expect(failed).toBe(true)
  expect(printed[0]).toMatch(/^✗ The settings in .*rift\.db can be neither read nor changed: .*DATA_DIR\.$/)
})

describe('with tokens', () => {
  let discord: DiscordServer
  let slack: SlackServer

  beforeEach(async () => {
    ;[discord, slack] = await Promise.all([startDiscordServer(), startSlackServer({ scopes: ['commands'] })])
  })

  afterEach(() => Promise.all([discord.close(), slack.close()]))

  test('the platforms are asked what they know', async () => {
    const { printed } = await doctor({ ...discordEnvironment(discord), ...slackEnvironment(slack) })
    expect(printed).toEqual([
      expect.stringMatching(/^✗ The registered commands are not those of this version\. /),
      expect.stringMatching(/^✗ The app lacks scopes: .*chat:write/),
      CORPUS,
      DATABASE,
      expect.stringMatching(/^· Commands of other apps/),
    ])
  })

  test('a token that is refused is told', async () => {
    const { printed } = await doctor({ ...discordEnvironment(discord), DISCORD_TOKEN: 'old' })
    expect(printed[0]).toMatch(/^⚠ Cannot find out about the platform: .*401/)
  })
})
