import { expect, test } from 'vitest'
import { LANGUAGES } from '../../src/core/voice/languages.ts'
import { voiceOf } from '../../src/core/voice/voice.ts'
import { drawLanguages } from '../../src/web/draw-languages.ts'

const drawn = String(drawLanguages({ line: '/rift rafah', chosen: undefined }, voiceOf('he')))

test('each language is offered by its own name, and leads to the same line', () => {
  const links = Array.from(drawn.matchAll(/<a href="([^"]*)" lang="([^"]*)"[^>]*>([^<]*)</g), ([, ...parts]) => parts)
  expect(links.map(([, language]) => language)).toEqual(LANGUAGES)
  expect(links.map(([href]) => href)).toEqual(LANGUAGES.map((language) => `/?q=%2Frift+rafah&amp;lang=${language}`))
  expect(links.map(([, , name]) => name)).toEqual(['English', 'العربية', 'עברית', 'français', 'español'])
})

test('the current one is marked, and the list is named in it', () => {
  expect(drawn).toMatch(/lang="he" dir="auto" aria-current="true">עברית</)
  expect(drawn.match(/aria-current/g)).toHaveLength(1)
  expect(drawn).toContain('aria-label="שפה"')
})
