import { WebClient } from '@slack/web-api'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import { quiet } from './bolt-app.ts'
import { type SlackServer, startSlackServer } from './server.ts'

const modal = { type: 'modal' as const, title: { type: 'plain_text' as const, text: 'Topics' }, blocks: [{ type: 'divider' as const }] }
const home = { type: 'home' as const, blocks: [{ type: 'divider' as const }] }
const CHANNEL = 'C0GENERAL'

describe('the Web API', () => {
  let slack: SlackServer
  let client: WebClient

  const clientWith = (token: string) =>
    new WebClient(token, { slackApiUrl: slack.api, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true, logger: quiet })

  beforeEach(async () => {
    slack = await startSlackServer({ deadline: 50 })
    client = clientWith(slack.botToken)
  })

  afterEach(async () => {
    vi.restoreAllMocks()
    await slack.close()
  })

  /** A trigger comes with an interaction, which this connection reads but does not ack. */
  const trigger = async (): Promise<string> => {
    const { url } = await clientWith(slack.appToken).apps.connections.open()
    const socket = new WebSocket(String(url))
    const received = new Promise<string>((resolve) => {
      socket.on('message', (data) => {
        const { payload } = JSON.parse(String(data))
        if (payload !== undefined) resolve(payload.trigger_id)
      })
    })
    await slack.connected()
    await slack.command('/rift', '').catch(() => {})
    socket.terminate()
    return await received
  }

  test('records calls with their decoded arguments and without the token', async () => {
    await client.chat.postMessage({ channel: CHANNEL, text: 'true', blocks: [{ type: 'divider' }], unfurl_links: false })
    expect(slack.calls).toMatchObject([{ method: 'chat.postMessage', response: { ok: true, channel: CHANNEL } }])
    expect(slack.calls[0]?.body).toEqual({ channel: CHANNEL, text: 'true', blocks: [{ type: 'divider' }], unfurl_links: false })
  })

  test('takes JSON, and a token in the form', async () => {
    const headers = { authorization: `Bearer ${slack.botToken}`, 'content-type': 'application/json' }
    const json = await fetch(`${slack.api}users.info`, { method: 'POST', headers, body: JSON.stringify({ user: 'U1' }) })
    const form = await fetch(`${slack.api}users.info`, { method: 'POST', body: new URLSearchParams({ user: 'U1', token: slack.botToken }) })
    expect([await json.json(), await form.json()]).toMatchObject([{ ok: true }, { ok: true }])
  })

  test('refuses other tokens, and the bot token where the app token belongs', async () => {
    await expect(clientWith('xoxb-other').auth.test()).rejects.toThrow('invalid_auth')
    await expect(client.apps.connections.open()).rejects.toThrow('invalid_auth')
  })

  test('refuses methods it does not know', async () => {
    await expect(client.apiCall('chat.shout')).rejects.toThrow('unknown_method')
  })

  test('refuses invalid blocks and says where they are', async () => {
    const error = await client.chat
      .postMessage({ channel: CHANNEL, text: 'x', blocks: [{ type: 'blink' }] })
      .catch((reason: unknown) => reason)
    expect(error).toMatchObject({
      data: { error: 'invalid_blocks', response_metadata: { messages: ['[ERROR] unsupported type: blink [json-pointer:/blocks/0/type]'] } },
    })
  })

  test('updates and deletes only what was posted', async () => {
    const { ts = '' } = await client.chat.postMessage({ channel: CHANNEL, text: 'one' })
    expect(await client.chat.update({ channel: CHANNEL, ts, text: 'two' })).toMatchObject({ ok: true, text: 'two' })
    await expect(client.chat.update({ channel: CHANNEL, ts: '1.2', text: 'x' })).rejects.toThrow('message_not_found')
    await client.chat.delete({ channel: CHANNEL, ts })
    await expect(client.chat.delete({ channel: CHANNEL, ts })).rejects.toThrow('message_not_found')
  })

  test('knows people and channels as a test describes them', async () => {
    slack.users.set('U1', { is_admin: true, locale: 'fr-FR' })
    slack.channels.set('C1', { is_member: false, creator: 'U1' })
    expect((await client.users.info({ user: 'U1' })).user).not.toHaveProperty('locale')
    expect((await client.users.info({ user: 'U1', include_locale: true })).user).toMatchObject({ is_admin: true, locale: 'fr-FR' })
    expect((await client.users.info({ user: 'U2', include_locale: true })).user).toMatchObject({ is_admin: false, locale: 'en-US' })
    expect((await client.conversations.info({ channel: 'C1' })).channel).toMatchObject({ creator: 'U1' })
    await expect(client.chat.postMessage({ channel: 'C1', text: 'x' })).rejects.toThrow('not_in_channel')
    await expect(client.users.info({ user: 'nobody' })).rejects.toThrow('user_not_found')
    await expect(client.conversations.info({ channel: 'nowhere' })).rejects.toThrow('channel_not_found')
  })

  test('knows user groups, with their people on demand', async () => {
    slack.groups.set('S1', { name: 'Moderators', users: ['U1'] })
    expect((await client.usergroups.list()).usergroups).toMatchObject([{ id: 'S1', name: 'Moderators' }])
    expect((await client.usergroups.list()).usergroups?.[0]).not.toHaveProperty('users')
    expect((await client.usergroups.list({ include_users: true })).usergroups?.[0]?.users).toEqual(['U1'])
  })

  test('refuses what the token has no scope for, and says which', async () => {
    slack.scopes.delete('users:read')
    slack.channels.set('C2', { gone: true })
    await expect(client.users.info({ user: 'U1' })).rejects.toMatchObject({ data: { error: 'missing_scope', needed: 'users:read' } })
    await expect(client.conversations.info({ channel: 'D1' })).rejects.toMatchObject({ data: { needed: 'im:read' } })
    await expect(client.conversations.info({ channel: 'C2' })).rejects.toThrow('channel_not_found')
  })

  test('opens a modal once per trigger, and updates it', async () => {
    const trigger_id = await trigger()
    const { view } = await client.views.open({ trigger_id, view: modal })
    expect(await client.views.update({ view_id: view?.id ?? '', view: modal })).toMatchObject({ ok: true })
    await expect(client.views.open({ trigger_id, view: modal })).rejects.toThrow('exchanged_trigger_id')
    await expect(client.views.open({ trigger_id: 'x', view: modal })).rejects.toThrow('invalid_trigger_id')
  })

  test('opens no modal more than three seconds after the trigger', async () => {
    const trigger_id = await trigger()
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 3500)
    await expect(client.views.open({ trigger_id, view: modal })).rejects.toThrow('expired_trigger_id')
  })

  test('publishes a home, and no modal as one', async () => {
    expect(await client.views.publish({ user_id: 'U1', view: home })).toMatchObject({ ok: true })
    await expect(client.views.publish({ user_id: 'U1', view: modal as never })).rejects.toThrow('invalid_arguments')
  })

  test('validates blocks without a token', async () => {
    const validate = async (blocks: object[]) =>
      (await fetch(`${slack.api}blocks.validate`, { method: 'POST', body: new URLSearchParams({ blocks: JSON.stringify(blocks) }) })).json()
    expect(await validate([{ type: 'divider' }])).toEqual({ ok: true })
    expect(await validate([{ type: 'blink' }])).toMatchObject({ ok: false, errors: [{ pointer: '/blocks/0/type' }] })
  })

  test('fails when a test asks it to, once and in order', async () => {
    slack.failNext('users.info', 200, { ok: false, error: 'missing_scope' })
    slack.failNext('users.info', 429)
    slack.failNext('users.info', 503)
    slack.failNext('users.info', 0)
    const ask = () => client.users.info({ user: 'U1' })
    await expect(ask()).rejects.toThrow('missing_scope')
    await expect(ask()).rejects.toMatchObject({ retryAfter: 1 })
    await expect(ask()).rejects.toMatchObject({ statusCode: 503 })
    await expect(ask()).rejects.toMatchObject({ code: 'slack_webapi_request_error' })
    expect(await ask()).toMatchObject({ ok: true })
  })
  test('keeps a client waiting when a test asks it to, once', async () => {
    slack.stallNext('users.info')
    const ask = () => fetch(`${slack.api}users.info`, { method: 'POST', signal: AbortSignal.timeout(100) })
    await expect(ask()).rejects.toThrow('timeout')
    expect((await ask()).status).toBe(200)
  })
})
