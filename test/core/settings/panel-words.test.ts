import { describe, expect, test } from 'vitest'
import { outdatedWords, pageWords, panelWords, reachWords } from '../../../src/core/settings/panel-words.ts'
import { REACHES } from '../../../src/core/settings/place.ts'
import { LANGUAGES } from '../../../src/core/voice/languages.ts'
import { voiceOf } from '../../../src/core/voice/voice.ts'

describe.each(LANGUAGES)('in %s', (language) => {
  const voice = voiceOf(language)

  test('every label is short enough for a button', () => {
    const { nothingYet, ...labels } = panelWords(voice)
    expect(Object.values(labels).filter((label) => label === '' || 45 < label.length)).toEqual([])
    expect(nothingYet.length).toBeLessThanOrEqual(150)
  })

  test('each reach has words of its own that fit an option', () => {
    const words = REACHES.map((reach) => reachWords(reach, voice))
    expect(new Set(words).size).toBe(REACHES.length)
    expect(words.filter((word) => 75 < word.length)).toEqual([])
  })

  test('what is said of an old panel names the command that helps', () => {
    expect(outdatedWords('explain-settings', voice)).toContain('/explain-settings')
  })
})

test('a page is counted from one', () => {
  expect(pageWords(2, 3, voiceOf('en'))).toBe('Page 2 of 3')
})
