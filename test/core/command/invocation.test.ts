import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeInvocation, encodeInvocation, escapeValue, type Invocation } from '../../../src/core/command/invocation.ts'
import { oneLine } from '../../../src/core/corpus/legible.ts'
import { anyText, hostileLine } from '../../given/texts.ts'

/** What it says, also where an argument is named like something every object has. */
const said = ({ command, arguments: given }: Invocation) => [command, ...Object.entries(given)]

describe('a token', () => {
  test.each([
    [{ command: 'rift', arguments: {} }, 'rift'],
    [{ command: 'rift', arguments: { query: 'rafah', page: '2' } }, 'rift|query=rafah|page=2'],
    [{ command: 'rift', arguments: { query: 'a|b\\c' } }, 'rift|query=a\\|b\\\\c'],
    [{ command: 'rift', arguments: { query: 'a=b' } }, 'rift|query=a=b'],
    [{ command: 'rift', arguments: { query: '' } }, 'rift|query='],
    [{ command: 'rift', arguments: { query: '#rafah-civilians' } }, 'rift|query=#rafah-civilians'],
  ])('of %j is %s, and back', (invocation, token) => {
    expect(encodeInvocation(invocation)).toBe(token)
    expect(decodeInvocation(token)).toEqual(invocation)
  })

  test('is one line: what a button carries has no line breaks', () => {
    expect(encodeInvocation({ command: 'rift', arguments: { query: ' a\n\tb ' } })).toBe('rift|query=a b')
  })

  test('brings back every invocation, whatever its values and whatever its arguments are called', () => {
    const name = fc.oneof(fc.stringMatching(/^[a-z][a-z-]{0,20}$/), fc.constantFrom('__proto__', 'constructor', 'toString'))
    const value = fc.oneof(anyText, hostileLine(0, 12), fc.string({ unit: fc.constantFrom('|', '\\', '=', '\n', 'a') }))
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z][a-z-]{0,20}$/),
        fc.uniqueArray(fc.tuple(name, value), { selector: ([key]) => key }),
        (command, given) => {
          const decoded = decodeInvocation(encodeInvocation({ command, arguments: Object.fromEntries(given) }))
          expect(said(decoded)).toEqual([command, ...given.map(([key, text]) => [key, oneLine(text)])])
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('reading', () => {
  test.each([
    ['what follows the last bar without a name', 'rift|query=a|1', { command: 'rift', arguments: { query: 'a' } }],
    ['an empty part', 'rift||query=a', { command: 'rift', arguments: { query: 'a' } }],
    ['a backslash at the end', 'rift|query=a\\', { command: 'rift', arguments: { query: 'a' } }],
    ['nothing', '', { command: '', arguments: {} }],
    ['a name that stands twice: the last counts', 'rift|query=a|query=b', { command: 'rift', arguments: { query: 'b' } }],
  ])('passes over %s', (_, token, invocation) => {
    expect(decodeInvocation(token)).toEqual(invocation)
  })

  test('takes any text without failing, and changes no object but its own', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.constant('rift|__proto__=x')), (token) => {
        decodeInvocation(token)
        expect(Object.keys(Object.prototype)).toEqual([])
        expect(typeof decodeInvocation(token).command).toBe('string')
      }),
    )
  })
})

test('a value stands on one line, its bars and backslashes escaped', () => {
  expect(escapeValue(' a|b\n\\c ')).toBe('a\\|b \\\\c')
})
