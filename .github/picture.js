// Takes the pictures for the README: what the playground shows for /rift rafah, and the settings. Run it with `npm run picture`.
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { chromium } from 'playwright-core'
import { parseConfig } from '../dist/src/config.js'
import { start } from '../dist/src/start.js'
import { loadLibrary } from '../dist/src/store/load-library.js'
import { withFewColours } from './few-colours.js'
import { settingsInDiscord } from './settings-discord.js'
import { settingsInSlack } from './settings-slack.js'

// In kilobytes: a README should open at once.
const LARGEST = 400

const said = []
const bot = await start(parseConfig({ PORT: '0', LOG_LEVEL: 'silent' }), { print: (text) => said.push(text), wait })
const [, url] = /^Playground: (\S+)$/m.exec(said.join('\n'))
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
try {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, deviceScaleFactor: 2, colorScheme: 'light' })
  await page.goto(`${url}/?q=%2Frift+rafah`)
  // Nobody has the focus in a picture.
  await page.evaluate('document.activeElement.blur()')
  const cards = await page.locator('.cards').boundingBox()
  const whole = { x: 0, y: 0, width: 1400, height: Math.ceil(cards.y + cards.height) + 16 }
  await keep('answer.png', await page.screenshot({ fullPage: true, clip: whole }))
  const library = await loadLibrary({ folder: 'corpus', snapshots: undefined, warn: () => undefined })
  await draw('settings-discord.png', await settingsInDiscord(library))
  await draw('settings-slack.png', await settingsInSlack(library))
} finally {
  await browser.close()
  await bot.stop()
}

/** On a page of its own: that of the playground lets in no other styles. */
async function draw(name, html) {
  const page = await browser.newPage({ deviceScaleFactor: 2, colorScheme: 'light' })
  await page.setContent(html)
  await keep(name, await page.locator('body').screenshot())
}

async function keep(name, taken) {
  const picture = await withFewColours(taken, browser)
  const kilobytes = Math.ceil(picture.length / 1000)
  if (LARGEST < kilobytes) throw new RangeError(`Cannot keep ${name}: it has ${kilobytes} kB, and at most ${LARGEST} are wanted`)
  await writeFile(path.join(import.meta.dirname, name), picture)
  process.stdout.write(`${name}: ${kilobytes} kB\n`)
}
