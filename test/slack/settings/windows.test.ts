import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { voiceOf } from '../../../src/core/voice/voice.ts'
import { refusalView, WAITING } from '../../../src/slack/settings/plain-views.ts'
import { openWindow, refreshWindow, type Views } from '../../../src/slack/settings/windows.ts'
import { wordsOf } from '../../given/slack-settings.ts'
import { type BoltApp, createBoltApp } from '../../support/slack/bolt-app.ts'
import { type SlackServer, startSlackServer } from '../../support/slack/server.ts'

let slack: SlackServer
let bolt: BoltApp
let views: Views
let trigger: () => Promise<string>

beforeEach(async () => {
  slack = await startSlackServer()
  bolt = createBoltApp(slack, { pause: 5000 })
  views = bolt.app.client.views
  const triggers: string[] = []
  bolt.app.command(/.*/, async ({ command, ack }) => {
    triggers.push(command.trigger_id)
    await ack()
  })
  await bolt.start()
  trigger = async () => {
    await slack.command('/rift', '')
    return triggers.pop() ?? ''
  }
})

afterEach(async () => {
  await bolt.stop()
  await slack.close()
})

const viewOf = (text: string) => refusalView([{ text }], voiceOf('en'))
const shown = () => slack.modals().map(wordsOf)

describe('a window', () => {
  test('is there before it is known what it shows', async () => {
    let know = (_: string) => {}
    const known = new Promise<string>((resolve) => {
      know = resolve
    })
    const opening = openWindow(views, { trigger_id: await trigger(), way: 'open' }, async () => viewOf(await known))
    await expect.poll(shown).toEqual([expect.stringContaining(':hourglass_flowing_sand:')])
    know('Settings')
    await opening
    expect(shown()).toEqual([expect.stringContaining('Settings')])
  })

  test('is not opened late: it rejects with what Slack said', async () => {
    const trigger_id = await trigger()
    await views.open({ trigger_id, view: WAITING })
    await expect(openWindow(views, { trigger_id, way: 'open' }, async () => viewOf('Settings'))).rejects.toThrow('exchanged_trigger_id')
  })

  test('that was closed meanwhile is let go', async () => {
    await refreshWindow(views, { id: 'V0GONE', hash: 'x' }, async () => viewOf('Settings'))
    expect(slack.calls.at(-1)?.response).toEqual({ ok: false, error: 'not_found' })
  })

  test('that shows something else by now is made once more, and shows what is so then', async () => {
    const { view } = await views.open({ trigger_id: await trigger(), view: WAITING })
    const old = { id: view?.id ?? '', hash: view?.hash ?? '' }
    let count = 0
    const make = async () => viewOf(`Made ${++count}`)
    await refreshWindow(views, old, make)
    await refreshWindow(views, old, make)
    expect(shown()).toEqual([expect.stringContaining('Made 3')])
  })

  test('that Slack does not take rejects', async () => {
    const { view } = await views.open({ trigger_id: await trigger(), view: WAITING })
    const invalid = async () => ({ ...viewOf('x'), blocks: [{ type: 'header' as const, text: { type: 'plain_text' as const, text: '' } }] })
    await expect(refreshWindow(views, { id: view?.id ?? '', hash: view?.hash ?? '' }, invalid)).rejects.toThrow('invalid_arguments')
    expect(shown()).toEqual([expect.stringContaining('Something broke on our side')])
  })
})
