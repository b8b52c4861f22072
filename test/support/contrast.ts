import type { Page } from 'playwright-core'

/** A text that stands on a page. */
export interface SeenText {
  readonly text: string
  /** Between its colour and what is behind it, by WCAG 2: from 1 to 21. */
  readonly contrast: number
}

/** Every text that can be read on a page, with its contrast. Text of what is disabled does not count. */
export const textsSeen = (page: Page): Promise<readonly SeenText[]> => page.evaluate(MEASURE)

// Runs in the page. The formulas are those of https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio
const MEASURE = `(() => {
  const rgba = (colour) => { const [r, g, b, a = 1] = colour.match(/[\\d.]+/g).map(Number); return [r, g, b, a] }
  const over = ([r, g, b, a], under) => [r, g, b].map((part, index) => part * a + under[index] * (1 - a))
  const linear = (part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4)
  const luminance = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
  const behind = (element) => {
    if (element === null) return [255, 255, 255]
    const colour = rgba(getComputedStyle(element).backgroundColor)
    return colour[3] === 1 ? colour : over(colour, behind(element.parentElement))
  }
  const contrast = (element) => {
    const ground = behind(element)
    const [a, b] = [luminance(over(rgba(getComputedStyle(element).color), ground)), luminance(ground)]
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
  }
  const seen = []
  for (const element of document.body.querySelectorAll('*')) {
    const own = element.matches('input') ? element.value : [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.data).join('')
    if (own.trim() === '' || !element.checkVisibility() || element.closest('[aria-disabled]') !== null) continue
    seen.push({ text: own.trim(), contrast: contrast(element) })
  }
  return seen
})()`
