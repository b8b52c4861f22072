import { expect, test } from 'vitest'
import { languageOf } from '../../src/ingest/language-of.ts'

const RUSSIAN = 'Паром между двумя островами остановился в марте, и никто не знал, когда он пойдёт снова.'
const ENGLISH = 'The ferry between the two islands stopped in March, and nobody knew when it would sail again.'

test.each<[string, string, string | undefined, string]>([
  ['the one that is told', ENGLISH, 'en-GB', 'en-GB'],
  ['the one that is told, however alike another is', ENGLISH, 'nl', 'nl'],
  ['the one that it seems to have when none is told', RUSSIAN, undefined, 'ru'],
  ['the one that it seems to have when the one that is told has another script', RUSSIAN, 'en', 'ru'],
  ['one that shares its script', RUSSIAN, 'bg', 'bg'],
  ['Chinese in either writing', '两岛之间的渡轮在三月停航。', 'zh-Hant', 'zh-Hant'],
  ['Japanese', 'フェリーは三月に止まった。', 'ja', 'ja'],
  ['Korean', '두 섬 사이의 배가 멈췄다.', 'ko', 'ko'],
])('%s', (_, text, told, language) => {
  expect(languageOf(text, told)).toBe(language)
})
