import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { slackEnvironment } from '../given/platforms.ts'
import { blockOf, heldBy, opened, shown, wordsOf } from '../given/slack-settings.ts'
import { type BotProcess, startBot } from '../support/bot-process.ts'
import { type Posted, type SlackServer, startSlackServer } from '../support/slack/server.ts'
import { textsOf } from '../support/slack/texts.ts'

const MEMBER = 'U0ASKER'
const ADMIN = 'U0ADMIN'
const MANAGER = 'U0MANAGER'

let slack: SlackServer
let bot: BotProcess
let dataDir: string

beforeEach(async () => {
  slack = await startSlackServer()
  slack.users.set(ADMIN, { is_admin: true })
  slack.groups.set('S0MODS', { name: 'Moderators', users: [MANAGER] })
  dataDir = mkdtempSync(path.join(tmpdir(), 'rift-data-'))
  await start()
})

afterEach(async () => {
  expect(await bot.stop()).toBe(0)
  await slack.close()
})

async function start(): Promise<void> {
  bot = await startBot({ ...slackEnvironment(slack), DATA_DIR: dataDir })
  await slack.connected(2)
}

const asked = async (text: string): Promise<Posted> => (await slack.command('/rift', text)).message()

/** How many quotations an answer has: each says which paragraph it is from. */
const excerptsIn = ({ blocks }: Posted): number => textsOf(blocks).join(' ').match(/¶\d+/g)?.length ?? 0

const refusals = () => bot.log().filter(({ msg }) => msg === 'Refused to show or change settings')

describe('three people and the settings of a channel', () => {
  test('a member is refused, an admin decides for the channel, and a manager by user group goes on', async () => {
    const member = await opened(slack, { user: MEMBER })
    expect(wordsOf(member)).toContain('it takes somebody who may manage this channel')
    expect(refusals()).toMatchObject([{ level: 40, person: MEMBER, channel: 'C0GENERAL' }])
    const before = await asked('public: rafah')
    expect(before.response_type).toBe('in_channel')
    expect(excerptsIn(before)).toBe(3)

    const admin = await opened(slack, { user: ADMIN })
    const { errors } = await slack.submit(admin, {
      [blockOf(admin, 'visibility')]: '"private"',
      [blockOf(admin, 'excerpts')]: '2',
      [blockOf(admin, 'managerRoles')]: ['S0MODS'],
    })
    expect(errors).toEqual({})
    const after = await asked('public: rafah')
    expect(after.response_type).toBe('ephemeral')
    expect(excerptsIn(after)).toBe(2)
    // The other channels are as they were.
    const elsewhere = await (await slack.command('/rift', 'public: rafah', { channel_id: 'C0OTHER' })).message()
    expect([elsewhere.response_type, excerptsIn(elsewhere)]).toEqual(['in_channel', 3])

    const manager = await opened(slack, { user: MANAGER })
    expect(heldBy(manager, 'visibility')).toBe('"private"')
    await slack.submit(manager, { [blockOf(manager, 'excerpts')]: '1' })
    expect(excerptsIn(await asked('rafah'))).toBe(1)
    await slack.act(await opened(slack, { user: MANAGER }), { action_id: 'settings:undo' })
    await shown(slack, (it) => wordsOf(it).includes('Undone'))
    expect(excerptsIn(await asked('rafah'))).toBe(2)
    expect(refusals()).toHaveLength(1)
  })

  test('what was decided holds after the bot was killed', async () => {
    const admin = await opened(slack, { user: ADMIN })
    await slack.submit(admin, { [blockOf(admin, 'visibility')]: '"private"', [blockOf(admin, 'excerpts')]: '2' })
    const open = await opened(slack, { user: ADMIN })
    await bot.kill()
    await start()
    const after = await asked('public: rafah')
    expect([after.response_type, excerptsIn(after)]).toEqual(['ephemeral', 2])
    // A modal that was open when the bot was killed goes on too.
    expect([heldBy(open, 'visibility'), heldBy(open, 'excerpts')]).toEqual(['"private"', '2'])
    expect((await slack.submit(open, { [blockOf(open, 'excerpts')]: '4' })).errors).toEqual({})
    expect(excerptsIn(await asked('rafah'))).toBe(4)
  })
})

test('an app that was installed without the scopes answers on, and the log says once what to add', async () => {
  for (const scope of [...slack.scopes].filter((it) => it !== 'commands')) slack.scopes.delete(scope)
  expect(excerptsIn(await asked('rafah'))).toBe(3)
  expect(excerptsIn(await asked('rafah'))).toBe(3)
  expect(wordsOf(await opened(slack, { user: ADMIN }))).toContain('it takes somebody who may manage this channel')
  const lacking = bot.log().flatMap(({ msg }) => /add the scope \S+/.exec(msg)?.[0] ?? [])
  expect(lacking.toSorted()).toEqual(['add the scope channels:read', 'add the scope usergroups:read', 'add the scope users:read'])
})
