import { expect, test } from 'vitest'
import { isTitle } from '../../../src/core/search/titles.ts'

test.each(['president', 'ministers', 'princess', 'king'])('"%s" is what somebody is', (word) => {
  expect(isTitle(word)).toBe(true)
})

test.each(['biden', 'presidency', 'cabinet', '', 'constructor'])('"%s" is not', (word) => {
  expect(isTitle(word)).toBe(false)
})
