// Takes the picture for the README: what the playground shows for /rift rafah. Run it with `npm run picture`.
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { chromium } from 'playwright-core'
import { parseConfig } from '../dist/src/config.js'
import { start } from '../dist/src/start.js'
import { withFewColours } from './few-colours.js'

const PICTURE = path.join(import.meta.dirname, 'answer.png')

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
  const whole = await page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width: 1400, height: Math.ceil(cards.y + cards.height) + 16 } })
  const picture = await withFewColours(whole, browser)
  const kilobytes = Math.ceil(picture.length / 1000)
  if (LARGEST < kilobytes) throw new RangeError(`Cannot keep this picture: it has ${kilobytes} kB, and at most ${LARGEST} are wanted`)
  await writeFile(PICTURE, picture)
  process.stdout.write(`${PICTURE}: ${kilobytes} kB\n`)
} finally {
  await browser.close()
  await bot.stop()
}
