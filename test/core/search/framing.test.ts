import { expect, test } from 'vitest'
import { isFraming } from '../../../src/core/search/framing.ts'

test.each([
  'explain',
  'article',
  'please',
  'summarise',
  'summarize',
  'according',
  'lol',
  'guys',
  'sorry',
  'talking',
  'explained',
  'anyway',
  'actually',
])('"%s" frames a question', (word) => {
  expect(isFraming(word)).toBe(true)
})

test.each(['gaza', 'aid', 'agreement', 'constructor', ''])('"%s" belongs to the matter', (word) => {
  expect(isFraming(word)).toBe(false)
})
