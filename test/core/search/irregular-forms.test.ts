import { expect, test } from 'vitest'
import { createAnalyzer } from '../../../src/core/search/analyzer.ts'
import { baseForm } from '../../../src/core/search/irregular-forms.ts'

test.each([
  ['froze', 'freeze'],
  ['frozen', 'freeze'],
  ['children', 'child'],
  ['said', 'say'],
])('the base of %s is %s', (form, base) => {
  expect(baseForm(form)).toBe(base)
})

test.each(['freeze', 'rafah', 'constructor', '__proto__', ''])('%s stays', (word) => {
  expect(baseForm(word)).toBe(word)
})

test('a question with one form finds a text with another', () => {
  const [asked, written] = ['freeze', 'froze'].map((word) => createAnalyzer('en')(word)[0]?.term)
  expect(asked).toBe(written)
})
