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
    ['around a quotation inside a quotation', ['“He said “no.” I said yes. We left.” ', 'He left.']],
    ['when the quotation goes on after who said it', ['“No,” Biden said. “We shall not. We will not.” ', 'He left.']],
    ['when the quotation goes on after who said it, and when', ['“No,” Biden said on Monday. “We shall not.” ', 'He left.']],
    ['when who said it stands in a line before', ['Biden said:\n“We shall not.” ', 'He left.']],
    ['inside German quotation marks', ['„Nein. Niemals.“ ', 'Er ging.']],
    ['inside German quotation marks, with who said them', ['„Nein!“ sagte der Botschafter. ', 'Er ging.']],
    ['inside Spanish quotation marks, with who said them', ['«¡No! ¡Nunca!» dijo el embajador. ', 'Se fue.']],
    ['inside Chinese quotation marks', ['「不。永不。」', '他走了。']],
    ['inside Chinese quotation marks, with who said them', ['“不！”拜登说。', '他走了。']],
    ['inside Arabic quotation marks, with who said them', ['"لا! أبدا!" قال السفير. ', 'غادر.']],
  ])('%s', (_, parts) => {
    expect(units(parts.join(''))).toEqual(parts)
  })
})

test.each([
  ['plain sentences', ['One. ', 'Two. ', 'Three.']],
  ['sentences after a quotation that says nothing of who spoke', ['“No.” ', 'The vote was lost.']],
  ['a possessive', ['It was Biden’s. ', 'He left.']],
  ['a Hebrew abbreviation', ['ארה"ב נמנעה. ', 'הוא הלך.']],
  ['a closing mark that was never opened', ['No.” ', 'He left.']],
  ['what follows who said it without a quotation', ['“No,” Biden said. ', 'He left.']],
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
