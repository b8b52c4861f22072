import { expect, test } from 'vitest'
import { tagOf } from '../../../src/ingest/formats/tag-of.ts'

test.each([
  ['eng', 'en'],
  ['EN', 'en'],
  ['pt_br', 'pt-BR'],
  [' zh-hant-tw ', 'zh-Hant-TW'],
])('%j is %s', (text, tag) => {
  expect(tagOf(text)).toBe(tag)
})

test.each(['', 'und', 'mul', 'zxx', 'English', 'x-klingon', 'en us', '?'])('%j is no language', (text) => {
  expect(tagOf(text)).toBeUndefined()
})
