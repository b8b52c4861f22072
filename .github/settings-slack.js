import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createSettingsDesk } from '../dist/src/core/settings/settings-desk.js'
import { voiceOf } from '../dist/src/core/voice/voice.js'
import { panelView } from '../dist/src/slack/settings/panel-view.js'
import { openStore } from '../dist/src/store/open-store.js'
import { byline } from '../dist/src/web/byline.js'

const ADMIN = { id: 'U0DANA', roles: [], locale: 'en-GB', trusted: { channel: true, workspace: true } }
const PLACE = { platform: 'slack', workspace: 'T0', channel: 'C0SUPPORT', parent: null }
const NAMES = { C0SUPPORT: '#support', U0DANA: '@Dana', U0SAMI: 'Sami Haddad', S0MODS: 'Moderators' }

/** The page of the settings in Slack for the README: the modal as the bot sends it, after a few changes. */
export async function settingsInSlack(library) {
  const quiet = { info: () => {}, warn: () => {}, error: () => {} }
  const store = await openStore({ dataDir: mkdtempSync(path.join(tmpdir(), 'rift-')), databaseUrl: undefined }, quiet)
  const desk = createSettingsDesk({ store: store.settings, library: () => library, log: quiet, announce: () => {} })
  const sitting = { place: PLACE, person: ADMIN, reach: 'channel' }
  await desk.change({ ...sitting, reach: 'workspace' }, 'length', 'short')
  await desk.change(sitting, 'topicsBlocked', ['hostages', 'october-7'])
  await desk.change(sitting, 'visibility', 'private')
  await desk.change(sitting, 'excerpts', 2)
  const panel = await desk.view(sitting)
  await store.close()
  const spot = { channel: PLACE.channel, reach: 'channel', from: 'command' }
  const groups = [{ value: 'S0MODS', label: 'Moderators' }]
  return drawModal(panelView({ panel, spot, groups, voice: voiceOf('en') }))
}

const drawModal = ({ title, submit, close, blocks }) => `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>
<div class="modal">
<header>${byline.toString().match(/<svg.*<\/svg>/s)?.[0]}<h1>${escaped(title.text)}</h1><span class="cross">✕</span></header>
<main>${blocks.map(drawBlock).join('\n')}</main>
<footer><span class="button">${escaped(close.text)}</span><span class="button save">${escaped(submit.text)}</span></footer>
</div>`

function drawBlock(block) {
  switch (block.type) {
    case 'rich_text':
      return `<p>${block.elements.flatMap(({ elements }) => elements.map(drawWords)).join('')}</p>`
    case 'actions':
      return `<div class="row">${block.elements.map(drawElement).join('')}</div>`
    case 'divider':
      return '<hr>'
    case 'input':
      return `<div class="input"><label>${escaped(block.label.text)}${block.optional ? ' <span class="optional">(optional)</span>' : ''}</label>
${drawElement(block.element)}<small>${escaped(block.hint.text)}</small></div>`
    default:
      throw new TypeError(`Cannot draw ${block.type}`)
  }
}

const drawWords = ({ type, text, style = {}, ...ids }) => {
  if (type !== 'text') return `<span class="mention">${NAMES[ids.channel_id ?? ids.user_id ?? ids.usergroup_id]}</span>`
  return style.bold ? `<b>${escaped(text)}</b>` : escaped(text)
}

function drawElement(element) {
  const tokens = (names) => `<span class="field">${names.map((name) => `<span class="token">${escaped(name)}</span>`).join('')}</span>`
  const field = (text, kind = 'select') => `<span class="field ${kind}">${text}</span>`
  const empty = `<span class="empty">${escaped(element.placeholder?.text ?? 'Select an option')}</span>`
  switch (element.type) {
    case 'button':
      return `<span class="button">${escaped(element.text.text)}</span>`
    case 'static_select':
      return field(escaped(element.initial_option.text.text))
    case 'multi_static_select':
      return element.initial_options ? tokens(element.initial_options.map(({ text }) => text.text)) : field(empty)
    case 'multi_users_select':
      return element.initial_users ? tokens(element.initial_users.map((id) => NAMES[id])) : field(empty)
    case 'conversations_select':
      return field(empty)
    case 'number_input':
    case 'plain_text_input':
      return field(escaped(element.initial_value ?? ''), 'typed')
    default:
      throw new TypeError(`Cannot draw ${element.type}`)
  }
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const STYLE = `
body { margin: 0; padding: 20px; width: 560px; background: #ececec; color: #1d1c1d; font: 15px/1.46668 Lato, "Noto Sans", Arial, sans-serif; }
.modal { overflow: hidden; max-height: 1184px; display: flex; flex-direction: column; border-radius: 8px; background: #fff; box-shadow: 0 6px 24px rgb(0 0 0 / 20%); }
header { display: flex; align-items: center; gap: 12px; padding: 20px 28px; }
header svg { width: 36px; height: 36px; border-radius: 8px; }
h1 { flex: 1; margin: 0; font-size: 22px; font-weight: 900; line-height: 1.3; }
.cross { color: #616061; font-size: 18px; }
main { flex: 1; overflow: hidden; padding: 0 28px; border-bottom: 1px solid #dddddd; }
p { margin: 0 0 12px; }
.mention { padding: 0 2px; border-radius: 3px; background: #e8f5fa; color: #1264a3; }
.row { display: flex; flex-wrap: wrap; gap: 8px; margin-bottom: 12px; }
.row .field { width: auto; min-width: 132px; padding-block: 3px; font-size: 13px; font-weight: 700; }
hr { margin: 16px 0; border: 0; border-top: 1px solid #dddddd; }
.input { margin-bottom: 20px; }
.input + .row { margin-top: -10px; margin-bottom: 20px; }
label { display: block; margin-bottom: 6px; font-weight: 700; }
.optional { color: #616061; font-weight: 400; }
.field { position: relative; display: block; box-sizing: border-box; width: 100%; min-height: 36px; padding: 6px 36px 6px 11px; border: 1px solid #86868699; border-radius: 4px; }
.row .field { min-height: 30px; }
.select::after { content: ""; position: absolute; top: 50%; right: 14px; width: 6px; height: 6px; margin-top: -5px; border: solid #1d1c1d; border-width: 0 1.5px 1.5px 0; transform: rotate(45deg); }
.empty { color: #868686; }
.token { display: inline-block; margin-right: 6px; padding: 0 8px; border-radius: 3px; background: #e8f5fa; font-weight: 600; }
small { display: block; margin-top: 6px; color: #616061; font-size: 13px; line-height: 1.38; }
.button { padding: 4px 12px; border: 1px solid #bbbabb; border-radius: 4px; background: #fff; font-size: 13px; font-weight: 700; }
footer { display: flex; justify-content: flex-end; gap: 12px; padding: 16px 28px 20px; }
footer .button { padding: 7px 18px; font-size: 15px; }
.save { border-color: #007a5a; background: #007a5a; color: #fff; }
`
