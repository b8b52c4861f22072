import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Wanted } from '../../src/core/settings/settings-store.ts'
import { openStore } from '../../src/store/open-store.ts'
import { corpusFolder } from '../given/corpus-folder.ts'
import { createJournal } from '../given/journal.ts'
import { startOnBoth } from '../given/platforms.ts'
import { blockOf, opened } from '../given/slack-settings.ts'
import type { BotProcess } from '../support/bot-process.ts'
import { textsOf as discordTexts } from '../support/discord/component-tree.ts'
import { createModerator } from '../support/discord/moderator.ts'
import { pingsOf } from '../support/discord/pings.ts'
import { GUILD_ID, userOf } from '../support/discord/place.ts'
import { type DiscordServer, startDiscordServer } from '../support/discord/server.ts'
import { pingsOf as slackPings } from '../support/slack/pings.ts'
import { type SlackServer, startSlackServer } from '../support/slack/server.ts'
import { textsOf as slackTexts } from '../support/slack/texts.ts'

const AUDIT = { discord: '300000000000000009', slack: 'C0AUDIT' }
const ROLE = { discord: '500000000000000001', slack: 'S0MODS' }
const MODERATOR = { member: { user: userOf('700000000000000001', 'mia'), permissions: String(1n << 4n) } }
const ADMIN = 'U0ADMIN'

let discord: DiscordServer
let slack: SlackServer
let bot: BotProcess
let corpus: string
let data: string

beforeAll(async () => {
  ;[discord, slack] = await Promise.all([startDiscordServer(), startSlackServer()])
  ;[corpus, data] = await Promise.all([corpusFolder(), mkdtemp(path.join(tmpdir(), 'rift-data-'))])
  await prepare()
  bot = await startOnBoth({ discord, slack }, { CORPUS_DIR: corpus, DATA_DIR: data })
})

beforeEach(() => {
  discord.guild.channels.set(AUDIT.discord, { name: 'audit' })
  discord.guild.roles.set(ROLE.discord, 'Moderators')
  slack.users.set(ADMIN, { is_admin: true, profile: { display_name: 'Ada' } })
  slack.groups.set(ROLE.slack, {})
  slack.channels.set(AUDIT.slack, {})
})

afterAll(async () => {
  expect(await bot.stop()).toBe(0)
  await Promise.all([discord.close(), slack.close()])
  for (const folder of [corpus, data]) await rm(folder, { recursive: true })
})

/** Both workspaces tell a channel of changes, and have a role of managers. */
async function prepare(): Promise<void> {
  const store = await openStore({ dataDir: data, databaseUrl: undefined }, createJournal())
  for (const [platform, workspace] of [
    ['discord', GUILD_ID],
    ['slack', 'T0TEAM'],
  ] as const) {
    const scope = { platform, workspace, channel: null }
    const wanted: readonly Wanted[] = [
      { scope, field: 'auditChannel', value: AUDIT[platform] },
      { scope, field: 'managerRoles', value: [ROLE[platform]] },
    ]
    await store.settings.change(wanted, 'test')
  }
  await store.close()
}

const inDiscord = async (over: object = MODERATOR): Promise<string> => {
  const { data: message } = await discord.slash('rift-doctor', {}, over)
  expect(Number(message['flags']) & 64).toBe(64)
  return discordTexts(message['components']).join('\n')
}
const inSlack = async (user_id = ADMIN): Promise<string> => {
  const message = await (await slack.command('/rift-doctor', '', { user_id })).message()
  expect(message.response_type).toBe('ephemeral')
  return slackTexts(message.blocks).join('\n')
}

/** What whoever manages a channel reads everywhere when nothing is wrong. */
const WELL = [
  'What Rift can do here',
  'Questions are answered here; /rift-settings shows the settings.',
  'Answers need no permission in a channel.',
  'is served, loaded on',
  'rift.db',
]

describe('/rift-doctor when nothing is wrong', () => {
  test('in Discord tells a moderator so, privately', async () => {
    await expect.poll(() => discord.registered.get('global')).toBeDefined()
    const words = (await inDiscord()).replaceAll(/[`\\]/g, '')
    for (const expected of [...WELL, 'Connected to Discord since', 'All commands of this version are registered: /rift, '])
      expect(words).toContain(expected)
    expect(words).toContain(`told to <#${AUDIT.discord}>`)
    expect(words).not.toMatch(/[⚠✗]/)
  })

  test('in Slack tells an admin so, privately', async () => {
    const words = (await inSlack()).replaceAll('\n', '')
    for (const expected of [...WELL, 'Connected to Slack since', 'The app has all scopes that it needs.']) expect(words).toContain(expected)
    expect(words).not.toMatch(/[⚠✗]/)
  })

  test('is refused to members on both, and logged', async () => {
    expect(await inDiscord({})).toContain('it takes somebody who may manage this channel')
    expect(await inSlack('U0ASKER')).toContain('it takes somebody who may manage this channel')
    await expect.poll(() => bot.log().filter(({ msg }) => msg === 'Refused a command')).toHaveLength(2)
  })
})

describe('/rift-doctor names what is wrong and the remedy', () => {
  test('in Discord', async () => {
    discord.guild.channels.set(AUDIT.discord, { name: 'audit', bot: 'nothing' })
    discord.guild.roles.delete(ROLE.discord)
    const words = await inDiscord()
    expect(words).toMatch(/✗ \*\*The channel chosen for notes on changes is gone, or hidden from Rift.*choose another channel/)
    expect(words).toMatch(/⚠ \*\*Roles or groups in the settings are no longer there.*Change that with/)
    expect(words.indexOf('✗')).toBeLessThan(words.indexOf('⚠'))
    expect(words.indexOf('⚠')).toBeLessThan(words.indexOf('✓'))
  })

  test('in Slack', async () => {
    slack.channels.set(AUDIT.slack, { is_member: false })
    slack.groups.delete(ROLE.slack)
    slack.scopes.delete('chat:write')
    const words = (await inSlack()).replaceAll('\n', '')
    slack.scopes.add('chat:write')
    expect(words).toContain('The app lacks scopes: chat:write.')
    expect(words).toContain('Rift is no member of')
    expect(words).toContain('no longer there: S0MODS.')
  })

  test('also when the platform itself does not answer', async () => {
    discord.stallNext(/applications/)
    expect(await inDiscord()).toMatch(/There was no answer in time about the commands.*Ask again in a minute/)
  })
})

describe('the channel that is told of changes', () => {
  test('in Discord gets a line that pings nobody', async () => {
    const moderator = createModerator(discord, MODERATOR)
    await moderator.open()
    await moderator.choose(['set', 'excerpts'], '2 excerpts')
    const isNote = ({ path: route }: { readonly path: string }) => route.endsWith(`/channels/${AUDIT.discord}/messages`)
    await expect.poll(() => discord.calls.find(isNote)?.status).toBe(200)
    const note = discord.calls.find(isNote)?.body as { readonly content: string }
    expect(note.content).toMatch(/changed by <@700000000000000001>\. Excerpts per answer: inherited → 2 excerpts$/)
    expect(pingsOf(note)).toEqual([])
  })

  test('in Slack gets a line with a name that pings nobody', async () => {
    const screen = await opened(slack, { user: ADMIN })
    await slack.submit(screen, { [blockOf(screen, 'excerpts')]: '2' }, { user: { id: ADMIN } })
    const note = () => slack.calls.find(({ method }) => method === 'chat.postMessage')
    await expect.poll(() => note()?.response).toMatchObject({ ok: true })
    expect(note()?.body).toMatchObject({
      channel: AUDIT.slack,
      text: 'Settings of C0GENERAL changed by Ada. Excerpts per answer: inherited → 2 excerpts',
      unfurl_links: false,
    })
    expect(slackPings(note()?.body)).toEqual([])
  })

  test('that cannot be written in makes no change fail, and the doctor says why', async () => {
    discord.guild.channels.set(AUDIT.discord, { name: 'audit', bot: 'sees' })
    const moderator = createModerator(discord, MODERATOR)
    await moderator.open()
    await moderator.choose(['set', 'length'], 'short')
    expect(moderator.screen().words).toContain('Saved: Length of excerpts')
    await expect.poll(() => inDiscord()).toMatch(/could not be told to .*Missing Permissions/)
    await expect.poll(() => bot.log().map(({ msg }) => msg)).toContain('Could not tell a channel of a change of settings')
  })
})

test('a corpus that cannot be loaded again is told', async () => {
  await writeFile(path.join(corpus, 'rift/broken.md'), 'no front matter')
  process.kill(bot.pid, 'SIGHUP')
  await expect.poll(() => inDiscord(), { timeout: 5000 }).toMatch(/Another edition could not be loaded.*broken\.md.*corpus check/)
})
