import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createSettingsDesk } from '../dist/src/core/settings/settings-desk.js'
import { voiceOf } from '../dist/src/core/voice/voice.js'
import { renderPanel } from '../dist/src/discord/settings/render-panel.js'
import { openStore } from '../dist/src/store/open-store.js'
import { drawDiscord } from '../dist/src/web/draw-discord.js'
import { style } from '../dist/src/web/style.js'

const DANA = '444444444444444444'
const SUPPORT = '300000000000000001'
const MODERATOR = { id: DANA, roles: [], locale: 'en-GB', trusted: { channel: true, workspace: true } }
const PLACE = { platform: 'discord', workspace: '222222222222222222', channel: SUPPORT, parent: '300000000000000002' }

/** The page of the settings in Discord for the README: the panel as the bot sends it, after a few changes, and two pages of it. */
export async function settingsInDiscord(library) {
  const quiet = { info: () => {}, warn: () => {}, error: () => {} }
  const store = await openStore({ dataDir: mkdtempSync(path.join(tmpdir(), 'rift-')), databaseUrl: undefined }, quiet)
  const desk = createSettingsDesk({ store: store.settings, library: () => library, log: quiet, announce: () => {} })
  const sitting = { place: PLACE, person: MODERATOR, reach: 'channel' }
  await desk.change({ ...sitting, reach: 'workspace' }, 'length', 'short')
  await desk.change({ ...sitting, reach: 'parent' }, 'share', 'managers')
  await desk.change(sitting, 'topicsBlocked', ['hostages', 'rafah'])
  await desk.change(sitting, 'visibility', 'private')
  await desk.change(sitting, 'excerpts', 2)
  const panel = await desk.view(sitting)
  await store.close()
  const draw = (page) => {
    const payload = renderPanel({ panel, spot: { reach: 'channel', page, part: 0, turn: 0 }, voice: voiceOf('en') })
    return `<section class="card discord">${named(String(drawDiscord(payload, () => '#')))}</section>`
  }
  return `<!doctype html><meta charset="utf-8"><style>${style}${STYLE}</style><div class="left">${draw('main')}</div><div>${draw('topicsBlocked')}${draw('history')}</div>`
}

/** Discord shows names where the payload has ids. */
const named = (drawn) => drawn.replaceAll('#channel', '#support').replaceAll('@person', '@Dana')

const STYLE = `
body { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); align-items: start; gap: 20px; width: 1080px; max-width: none; margin: 0; padding: 20px; background: #ececec; }
body > div { display: grid; gap: 20px; }
`
