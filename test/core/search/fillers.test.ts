import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutFillers } from '../../../src/core/search/fillers.ts'
import { anyText } from '../../given/texts.ts'

test.each([
  ['who is in Rafah right now', 'who is in Rafah          '],
  ['Hot take: it is over', '        : it is over'],
  ['(1) who left, (2) why', '    who left,     why'],
  ['the #1 goal', 'the    goal'],
  ['tl;dr please', '      please'],
  ['the right to a state', 'the right to a state'],
  ['in 2020 (or 2021)', 'in 2020 (or 2021)'],
])('of "%s" there is left "%s"', (text, left) => {
  expect(withoutFillers(text)).toBe(left)
})

test('whatever the text, nothing moves', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(anyText, fc.constantFrom('right now', '#1', '(2)'))), (parts) => {
      const text = parts.join(' ')
      const left = withoutFillers(text)
      expect(left).toHaveLength(text.length)
      for (let at = 0; at < text.length; at++) expect([text.charAt(at), ' ']).toContain(left.charAt(at))
    }),
  )
})
