import { App } from '@slack/bolt'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createSocketReceiver, type SocketReceiver } from '../../src/slack/socket-receiver.ts'
import { createJournal } from '../given/journal.ts'
import { quiet } from '../support/slack/bolt-app.ts'
import { type SlackServer, startSlackServer } from '../support/slack/server.ts'

let slack: SlackServer
let receiver: SocketReceiver

beforeEach(async () => {
  slack = await startSlackServer({ deadline: 300 })
  receiver = createSocketReceiver({ appToken: slack.appToken, api: slack.api, log: createJournal() })
  const clientOptions = { slackApiUrl: slack.api }
  const app = new App({ token: slack.botToken, receiver, logger: quiet, deferInitialization: true, convoStore: false, clientOptions })
  app.command(/.*/, async ({ ack, command }) => ack(command.text))
  await app.init()
})

afterEach(async () => {
  await receiver.stop()
  await slack.close()
})

const echo = async (text: string) => (await slack.command('/rift', text)).messages[0]?.text

test('both of its connections listen', async () => {
  await receiver.start()
  expect(slack.connections).toBe(2)
  expect([await echo('one'), await echo('two'), await echo('three')]).toEqual(['one', 'two', 'three'])
})

test('it is connected as long as one of them is', async () => {
  expect(receiver.state()).toBe('connecting')
  await receiver.start()
  slack.failNext('apps.connections.open', 500)
  slack.drop(0)
  expect(slack.connections).toBe(1)
  expect(await echo('one')).toBe('one')
  expect(receiver.state()).toBe('connected')
  await slack.connected(2)
})

test('it stops when it never started, and twice', async () => {
  await receiver.stop()
  await receiver.stop()
  await expect.poll(() => slack.connections).toBe(0)
})

test('it is gone once it has stopped', async () => {
  await receiver.start()
  await receiver.stop()
  await expect.poll(() => slack.connections).toBe(0)
})
