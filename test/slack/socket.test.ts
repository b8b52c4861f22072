import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import type { Dispatch } from '../../src/core/command/dispatch.ts'
import { OperatorError } from '../../src/core/operator-error.ts'
import type { Platform } from '../../src/core/platform.ts'
import { createSocket, type Socket } from '../../src/slack/socket.ts'
import { sampleDesk } from '../given/desk.ts'
import { sampleDispatch, word } from '../given/dispatch.ts'
import { createJournal, type Journal } from '../given/journal.ts'
import { type SlackServer, startSlackServer } from '../support/slack/server.ts'
import { textsOf } from '../support/slack/texts.ts'

let slack: SlackServer
let log: Journal
const running: Platform[] = []

beforeEach(async () => {
  slack = await startSlackServer({ deadline: 500 })
  log = createJournal()
})

afterEach(async () => {
  await Promise.all(running.splice(0).map((platform) => platform.disconnect()))
  await slack.close()
})

function socket(over: Partial<Socket> = {}, dispatch: Partial<Dispatch> = {}): Platform {
  const { botToken, appToken, api } = slack
  const platform = createSocket({
    botToken,
    appToken,
    api,
    commands,
    word,
    log,
    dispatch: { ...sampleDispatch(log), ...dispatch },
    desk: sampleDesk(log),
    ...over,
  })
  running.push(platform)
  return platform
}

async function connected(): Promise<Platform> {
  const platform = socket()
  await platform.connect()
  return platform
}

const answer = async () => textsOf((await (await slack.command('/rift', '#aid')).message()).blocks).join(' ')
const ANSWER = 'Aid for Gaza'

describe('connecting', () => {
  test('opens two connections, and answers', async () => {
    const platform = socket()
    expect(platform.state()).toBe('connecting')
    await platform.connect()
    expect([platform.state(), slack.connections]).toEqual(['connected', 2])
    expect(await answer()).toContain(ANSWER)
    expect(log.lines).toEqual([{ level: 'info', particulars: {}, message: 'Connected to Slack' }])
  })

  test.each([
    ['bot', { botToken: 'xoxb-wrong' }, 'SLACK_BOT_TOKEN'],
    ['app-level', { appToken: 'xapp-wrong' }, 'SLACK_APP_TOKEN'],
  ])('with a wrong %s token is refused, naming the variable', async (_, over, variable) => {
    const platform = socket(over)
    const reason = await platform.connect().catch((error: unknown) => error)
    expect(reason).toBeInstanceOf(OperatorError)
    expect(reason).toMatchObject({ variable, message: expect.stringContaining('it answered invalid_auth') })
    expect(platform.state()).toBe('refused')
    expect(log.said('error')).toEqual([])
  })

  test('rejects with the cause when nobody answers, and may be tried again', async () => {
    const { port } = slack
    await slack.close()
    const platform = socket()
    await expect(platform.connect()).rejects.toThrow('fetch failed')
    expect(platform.state()).toBe('connecting')
    slack = await startSlackServer({ port })
    await platform.connect()
    expect(await answer()).toContain(ANSWER)
  })

  test.each([
    ['a connection that is turned away', 'link', 503],
    ['an address that is not given', 'apps.connections.open', 500],
  ])(
    'rejects on %s, and may be tried again',
    async (_, method, status) => {
      slack.failNext(method, status)
      const platform = socket()
      await expect(platform.connect()).rejects.toThrow()
      await platform.connect()
      expect(slack.connections).toBe(2)
      expect(await answer()).toContain(ANSWER)
    },
    15_000,
  )
})

describe('a connection', () => {
  test('that Slack renews loses no command', async () => {
    await connected()
    for (let round = 0; round < 6; round++) {
      slack.refresh(0)
      expect(await answer()).toContain(ANSWER)
      await slack.connected(2)
    }
    expect(log.lines).toHaveLength(1)
  })

  test.each(['refresh', 'drop'] as const)('comes back at once after a %s of both', async (leave) => {
    const platform = await connected()
    slack[leave]()
    expect(slack.connections).toBe(0)
    await slack.connected(2)
    await expect.poll(() => platform.state()).toBe('connected')
    expect(await answer()).toContain(ANSWER)
  })

  test.each([
    ['no address is given', 'apps.connections.open', 500],
    ['it is turned away', 'link', 503],
  ])(
    'is tried again when %s',
    async (_, method, status) => {
      await connected()
      for (let count = 1; count <= 2; count++) slack.failNext(method, status)
      slack.drop()
      await slack.connected(2)
      expect(log.said('warn')).toEqual(Array.from({ length: 2 }, () => expect.stringMatching(/^Lost a connection to Slack/)))
      expect(await answer()).toContain(ANSWER)
    },
    15_000,
  )

  test('is given up when Slack no longer knows the token, and the operator is told', async () => {
    const platform = await connected()
    for (let count = 1; count <= 2; count++) slack.failNext('apps.connections.open', 200, { ok: false, error: 'token_revoked' })
    slack.drop()
    await expect.poll(() => platform.state()).toBe('refused')
    expect(log.said('error')[0]).toContain('it answered token_revoked; check SLACK_APP_TOKEN')
  })

  test('does not come back after it was told to end', async () => {
    const platform = await connected()
    slack.drop()
    await platform.disconnect()
    expect(slack.connections).toBe(0)
    await expect(slack.command('/rift', '')).rejects.toThrow('dispatch_failed')
  })
})

test('an envelope without an event is logged, and ends nothing', async () => {
  await connected()
  const limited = { type: 'app_rate_limited', team_id: 'T0TEAM', minute_rate_limited: 1_700_000_000, api_app_id: 'A0APP' }
  await expect(slack.envelope('events_api', limited)).rejects.toThrow('operation_timeout')
  expect(log.lines.at(-1)).toMatchObject({
    level: 'warn',
    message: 'Cannot read what Slack sent',
    particulars: { kind: expect.stringContaining('app_rate_limited') },
  })
  expect(await answer()).toContain(ANSWER)
})
