import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { unitsOf } from '../../../src/core/answer/quotation.ts'
import { prose } from '../../given/texts.ts'

const units = (text: string) => unitsOf(text).map((unit) => unit.text)

describe('sentences stay together', () => {
  test.each([
    ['inside curly quotation marks', ['“We will not. We shall not.” ', 'He left.']],
    ['inside straight quotation marks', ['"We will not. We shall not." ', 'He left.']],
    ['inside angle quotation marks', ['«Non. Jamais.» ', 'He left.']],
    ['with who said them', ['“We will not!” Biden said. ', 'He left.']],
    ['with who said them, by full name', ['“Will we?” Antony J. Blinken asked. ', 'He left.']],
    ['around an inner quotation', ['“He said ‘no.’ I said yes.” ', 'He left.']],
  ])('%s', (_, parts) => {
    expect(units(parts.join(''))).toEqual(parts)
  })
})

test.each([
  ['plain sentences', ['One. ', 'Two. ', 'Three.']],
  ['sentences after a quotation that says nothing of who spoke', ['“No.” ', 'The vote was lost.']],
  ['a possessive', ['It was Biden’s. ', 'He left.']],
])('%s are apart', (_, parts) => {
  expect(units(parts.join(''))).toEqual(parts)
})

test('a quotation that is never closed takes all that follows', () => {
  expect(units('“One. Two. Three.')).toEqual(['“One. Two. Three.'])
})

test('together they are the whole text', () => {
  fc.assert(
    fc.property(prose(0, 60), (text) => {
      expect(units(text).join('')).toBe(text)
      for (const unit of unitsOf(text)) expect(text.slice(unit.start, unit.end)).toBe(unit.text)
    }),
  )
})
