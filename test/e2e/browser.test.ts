import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { type BotProcess, startBot } from '../support/bot-process.ts'
import { findChromium, launchChromium } from '../support/chromium.ts'
import { textsSeen } from '../support/contrast.ts'

const chromium = findChromium(process.env)
if (chromium === undefined) console.warn('The browser test is skipped: there is no chromium; install one or name it in CHROMIUM_PATH')

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

describe.skipIf(chromium === undefined)('in a browser', { timeout: 60_000 }, () => {
  let bot: BotProcess
  let browser: Browser

  beforeAll(async () => {
    ;[bot, browser] = await Promise.all([startBot(), launchChromium(chromium ?? '')])
  }, 60_000)

  afterAll(async () => {
    await browser.close()
    expect(await bot.stop()).toBe(0)
  })

  /** The playground after a line, in a browser of its own; no script may fail or be refused meanwhile. */
  async function playground(line: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
    const complaints: string[] = []
    const page = await context.newPage()
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('dialog', (dialog) => complaints.push(dialog.message()))
    onTestFinished(async () => {
      await context.close()
      expect(complaints).toEqual([])
    })
    await open(page, line)
    return page
  }

  const open = (page: Page, line: string) => page.goto(`${bot.url}/?${new URLSearchParams({ q: line })}`)

  /** Presses Tab until what has the focus reads so; at most as often as there are places to go. */
  async function tabTo(page: Page, place: string, label: string): Promise<void> {
    for (let presses = 0; presses < 80; presses++) {
      await page.keyboard.press('Tab')
      if (await page.evaluate<boolean>(`document.activeElement.matches('${place} *') && document.activeElement.textContent === '${label}'`))
        return
    }
    throw new Error(`Cannot reach ${label} in ${place} with the keyboard`)
  }

  const textOf = async (page: Page, place: string): Promise<string> => (await page.locator(place).first().textContent()) ?? ''

  const paragraphsOf = async (page: Page, place: string): Promise<readonly string[]> =>
    (await textOf(page, place)).match(/Our summary of ¶[\d–]+/g) ?? []

  async function typeAnew(page: Page, line: string): Promise<void> {
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type(line)
  }

  test('the keyboard alone asks, reads on and turns the page', async () => {
    const page = await playground('/rift-sources')
    await typeAnew(page, '/rift rafah')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/?q=%2Frift+rafah')
    for (const card of ['.discord', '.slack', '.text']) {
      expect(await textOf(page, card)).toMatch(/Our summary of ¶\d+ · The United States and Israel Are Coming Apart/)
    }
    const first = await paragraphsOf(page, '.discord')
    expect(first.length).toBeGreaterThan(1)

    await tabTo(page, '.discord', 'More')
    await page.keyboard.press('Enter')
    await page.waitForURL('**#in-discord')
    expect(await textOf(page, '.discord')).toContain('page 2')
    const second = await paragraphsOf(page, '.discord')
    expect(second.length).toBeGreaterThan(0)
    expect(second.filter((paragraph) => first.includes(paragraph))).toEqual([])

    await tabTo(page, '.slack', 'After ▶')
    await page.keyboard.press('Enter')
    await page.waitForURL('**#in-slack')
    expect(await paragraphsOf(page, '.slack')).toHaveLength(1)
    expect(await page.inputValue('#q')).toBe('/rift rafah')
  })

  test('after a button the keyboard goes on from the card it was on', async () => {
    const page = await playground('/rift rafah')
    await page.locator('.slack .button', { hasText: 'More' }).press('Enter')
    await page.waitForURL('**#in-slack')
    await page.keyboard.press('Tab')
    expect(await page.evaluate<boolean>(`document.activeElement.matches('.slack *')`)).toBe(true)
  })

  test('on a phone nothing stands outside the screen', async () => {
    const page = await playground('', PHONE)
    for (const line of ['/rift rafah', '/rift-sources', `/rift ${'unbroken'.repeat(60)}`, '/rift-help', '/rift quantum', '/rift رفح']) {
      await open(page, line)
      expect([line, await page.evaluate<number>('document.documentElement.scrollWidth')]).toEqual([line, 390])
      const wide = await page.evaluate<string[]>(
        `[...document.querySelectorAll('.card *')].filter((it) => it.getBoundingClientRect().right > 390.5).map((it) => it.outerHTML.slice(0, 80))`,
      )
      expect(wide).toEqual([])
    }
  })

  describe.each([
    ['ar', 'ملخص بصياغتنا'],
    ['he', 'סיכום במילים שלנו'],
  ])('set to %s', (locale, summary) => {
    test('it speaks so, and each line runs its own way', async () => {
      const page = await playground('/rift rafah', { locale })
      expect(await page.evaluate<string>('document.dir')).toBe('rtl')
      const directionsOf = (place: string) =>
        page.evaluate<string[]>(`[...new Set([...document.querySelectorAll('${place}')].map((line) => getComputedStyle(line).direction))]`)
      expect(await textOf(page, '.discord .subtext')).toContain(summary)
      expect(await directionsOf('.discord .subtext')).toEqual(['rtl'])
      expect(await directionsOf('.discord .words p:not(.subtext)')).toEqual(['ltr'])
      expect(await directionsOf('.slack .context p')).toEqual(['rtl'])
    })

    test('on a phone nothing stands outside the screen', async () => {
      const page = await playground('', { ...PHONE, locale })
      for (const line of ['/rift rafah', '/rift-sources', '/rift', '/nothing']) {
        await open(page, line)
        const outside = await page.evaluate<string[]>(
          `[...document.querySelectorAll('.card *, header *, footer *')].filter((it) => { const { left, right } = it.getBoundingClientRect(); return left < -0.5 || right > 390.5 }).map((it) => it.outerHTML.slice(0, 80))`,
        )
        expect([line, outside]).toEqual([line, []])
      }
    })
  })

  test('on a phone every button is large enough for a finger', async () => {
    const page = await playground('/rift rafah', PHONE)
    const heights = await page.locator('.button').evaluateAll((buttons) => buttons.map((it) => it.getBoundingClientRect().height))
    expect(heights.length).toBeGreaterThan(6)
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
  })

  test.each(['light', 'dark'] as const)('in the %s scheme every text can be read', async (colorScheme) => {
    const page = await playground('', { colorScheme })
    for (const line of ['/rift rafah', '/rift rafah submarine', '/rift', '/rift-sources', '/rift-help']) {
      await open(page, line)
      const texts = await textsSeen(page)
      expect(texts.length).toBeGreaterThan(20)
      expect(texts.filter(({ contrast }) => contrast < 4.5)).toEqual([])
    }
  })

  test('the schemes differ', async () => {
    const ground = async (colorScheme: 'light' | 'dark') =>
      (await playground('/rift rafah', { colorScheme })).evaluate<string>('getComputedStyle(document.body).backgroundColor')
    expect(await ground('dark')).not.toBe(await ground('light'))
  })

  test('a question in Arabic is laid out from right to left', async () => {
    const page = await playground('/rift رفح')
    for (const heading of ['.discord h3', '.slack h3']) {
      const { direction, gap } = await page.evaluate<{ direction: string; gap: number }>(`(() => {
        const heading = document.querySelector('${heading}')
        const words = document.createRange()
        words.selectNodeContents(heading)
        return {
          direction: getComputedStyle(heading).direction,
          gap: heading.getBoundingClientRect().right - words.getBoundingClientRect().right,
        }
      })()`)
      expect(direction).toBe('rtl')
      expect(gap).toBeLessThan(2)
    }
    expect(await textOf(page, '.discord h3')).toContain('رفح')
  })

  test('markup in a question stays text', async () => {
    const page = await playground('<img src=x onerror=alert(1)><script>alert(2)</script> rafah')
    expect(await page.locator('img, .card script').count()).toBe(0)
  })

  describe('while one types', () => {
    const options = '[role="option"]'

    test('suggestions appear, arrows move through them, and Enter asks', async () => {
      const page = await playground('/rift-sources')
      await typeAnew(page, '/rift raf')
      await page.locator(options, { hasText: 'Rafah' }).first().waitFor()
      const box = page.getByRole('combobox', { name: 'Slash command' })
      expect(await box.getAttribute('aria-expanded')).toBe('true')
      expect(await box.getAttribute('aria-activedescendant')).toBeNull()

      await page.keyboard.press('ArrowDown')
      const active = await box.getAttribute('aria-activedescendant')
      expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true')
      expect(await page.locator(`${options}[aria-selected="true"]`).count()).toBe(1)
      expect(await textOf(page, `#${active}`)).toBe('Rafah')
      await page.keyboard.press('Enter')
      await page.waitForURL('**/?q=%2Frift+Rafah')
      expect(await textOf(page, '.discord')).toContain('Our summary of ¶')
    })

    test('a command is picked first, and its topics follow', async () => {
      const page = await playground('/rift-sources')
      await typeAnew(page, '/')
      await page.locator(options).nth(2).waitFor()
      expect(await textOf(page, options)).toMatch(/^\/rift Explain a topic/)
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key)
      await page.locator(options, { hasText: 'How to ask' }).waitFor()
      expect(await page.inputValue('#q')).toBe('/rift-help ')
      await page.locator(options, { hasText: 'How to ask' }).click()
      await page.waitForURL('**/?q=%2Frift-help+%23how-to-ask')
    })

    test('Escape puts them away and keeps the line; the arrow brings them back', async () => {
      const page = await playground('/rift-sources')
      await typeAnew(page, '/rift raf')
      await page.locator(options).first().waitFor()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Escape')
      expect(await page.locator(options).count()).toBe(0)
      expect(await page.inputValue('#q')).toBe('/rift raf')
      expect(await page.locator('#q').getAttribute('aria-expanded')).toBe('false')
      await page.keyboard.press('ArrowDown')
      await page.locator(options).first().waitFor()
      await page.locator('h1').click()
      expect(await page.locator(options).count()).toBe(0)
    })

    test('an answer that comes late does not replace a later one', async () => {
      const page = await playground('/rift-sources')
      const held: (() => void)[] = []
      await page.route('**/api/suggest?q=%2Frift+r&lang=en', async (route) => {
        await new Promise<void>((resolve) => held.push(resolve))
        await route.continue()
      })
      await typeAnew(page, '/rift raf')
      await page.locator(options, { hasText: 'Rafah' }).first().waitFor()
      const shown = await textOf(page, '.offers')
      const late = page.waitForResponse('**/api/suggest?q=%2Frift+r&lang=en')
      for (const release of held) release()
      await (await late).finished()
      expect(await textOf(page, '.offers')).toBe(shown)
    })

    test('without scripts the page does the same, by what came with it', async () => {
      const page = await playground('/rift-sources', { javaScriptEnabled: false })
      expect(await page.locator('#q').getAttribute('list')).toBe('lines')
      await typeAnew(page, '/rift rafah')
      await page.keyboard.press('Enter')
      await page.waitForURL('**/?q=%2Frift+rafah')
      await page.locator('.slack .button', { hasText: 'More' }).press('Enter')
      await page.waitForURL('**#in-slack')
      expect(await textOf(page, '.slack')).toContain('page 2')
    })
  })
})
