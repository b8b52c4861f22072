import { expect, test } from 'vitest'
import { style } from '../../src/web/style.ts'

test('has the page, the suggestions and both platforms, in light and dark', () => {
  for (const rule of ['body {', '.offers {', '.discord {', '.slack {']) expect(style).toContain(rule)
  expect(style.match(/@media \(prefers-color-scheme: dark\)/g)).toHaveLength(3)
})

test('every brace that opens closes', () => {
  expect(style.match(/\{/g)?.length).toBe(style.match(/\}/g)?.length)
})

test('fetches nothing', () => {
  expect(style).not.toMatch(/url\(|@import/)
})

test('every colour that is used is set', () => {
  const set = new Set(Array.from(style.matchAll(/(--[a-z-]+):/g), ([, name]) => name))
  const used = new Set(Array.from(style.matchAll(/var\((--[a-z-]+)/g), ([, name]) => name))
  expect([...used].filter((name) => !set.has(name))).toEqual([])
})
