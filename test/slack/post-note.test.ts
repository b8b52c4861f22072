import { App } from '@slack/bolt'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Note } from '../../src/core/settings/announcer.ts'
import { postNote } from '../../src/slack/post-note.ts'
import { type SlackServer, startSlackServer } from '../support/slack/server.ts'

let slack: SlackServer
let client: App['client']

beforeEach(async () => {
  slack = await startSlackServer()
  const clientOptions = { slackApiUrl: slack.api, retryConfig: { retries: 0 } }
  client = new App({ token: slack.botToken, signingSecret: 'unused', deferInitialization: true, clientOptions }).client
})

afterEach(() => slack.close())

const noteOf = (...spans: Note['spans']): Note => ({ workspace: { platform: 'slack', workspace: 'T1' }, channel: 'C0AUDIT', spans })
const posted = () => slack.calls.find(({ method }) => method === 'chat.postMessage')?.body

test('a note shows people and groups by name, since a mention would ping them', async () => {
  slack.users.set('U0MIA', { real_name: 'Mia', profile: { display_name: 'mia!' } })
  slack.groups.set('S0MODS', { name: 'Moderators' })
  await postNote(
    client,
    noteOf(
      { text: 'U0MIA', mention: { kind: 'person', id: 'U0MIA' } },
      { text: ' chose ' },
      { text: 'S0MODS', mention: { kind: 'role', id: 'S0MODS' } },
      { text: ' in ' },
      { text: 'C0HELP', mention: { kind: 'channel', id: 'C0HELP' } },
    ),
  )
  expect(posted()).toMatchObject({ channel: 'C0AUDIT', text: 'mia! chose Moderators in C0HELP', unfurl_links: false, unfurl_media: false })
  expect(JSON.stringify(posted())).not.toMatch(/"type\\?":\\?"user/)
  expect(JSON.stringify(posted())).toContain('channel_id')
})

test('who cannot be looked up stands there by id', async () => {
  slack.failNext('users.info', 500)
  await postNote(client, noteOf({ text: 'U0MIA', mention: { kind: 'person', id: 'U0MIA' } }))
  expect(posted()).toMatchObject({ text: 'U0MIA' })
})

test.each([
  ['is no member', { is_member: false }, 'not_in_channel'],
  ['is archived', { is_archived: true }, 'is_archived'],
])('a channel that %s is refused with the reason', async (_, channel, reason) => {
  slack.channels.set('C0AUDIT', channel)
  await expect(postNote(client, noteOf({ text: 'x' }))).rejects.toThrow(reason)
})

test('without the scope it is refused too', async () => {
  slack.scopes.delete('chat:write')
  await expect(postNote(client, noteOf({ text: 'x' }))).rejects.toThrow('missing_scope')
})
