import { expect, test } from 'vitest'
import { isolate } from '../../../src/core/answer/isolate.ts'

test.each(['غزة', 'עזה', 'Gaza غزة'])('%s is kept from turning the words around it', (text) => {
  expect(isolate(text)).toBe(`\u2068${text}\u2069`)
})

test.each(['Gaza', '加沙', ''])('"%s" needs nothing', (text) => {
  expect(isolate(text)).toBe(text)
})
