import { expect, test } from 'vitest'
import { parseOperators } from '../src/operators.ts'

test.each([
  ['', []],
  [' , ', []],
  ['discord:12345678901234567', ['discord:12345678901234567']],
  [
    'slack:U012AB3CD, discord:12345678901234567890 ,slack:W012AB3CD',
    ['slack:U012AB3CD', 'discord:12345678901234567890', 'slack:W012AB3CD'],
  ],
])('%j names people', (text, people) => {
  expect([...parseOperators(text)]).toEqual(people)
})

test.each(['ann', 'discord:ann', 'slack:ann', 'discord:123', 'slack:C012AB3CD', 'local:local', '12345678901234567'])(
  '%j is nobody',
  (person) => {
    expect(() => parseOperators(`slack:U012AB3CD,${person}`)).toThrow(`OPERATORS: Cannot use "${person}" as a person`)
  },
)
