import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createCommandWord } from '../../../src/core/command/command-word.ts'

describe('with another word', () => {
  const { typed, usual } = createCommandWord('explain')

  test.each([
    ['rift', 'explain'],
    ['rift-help', 'explain-help'],
    ['rifts', 'rifts'],
    ['other', 'other'],
  ])('%s is typed %s, and known again', (name, word) => {
    expect(typed(name)).toBe(word)
    expect(usual(word)).toBe(name)
  })

  test('a name with yet another word stays as it is', () => {
    expect(usual('drift-help')).toBe('drift-help')
  })
})

test('with the usual word nothing changes', () => {
  const { typed, usual } = createCommandWord('rift')
  expect([typed('rift-help'), usual('rift-help')]).toEqual(['rift-help', 'rift-help'])
})

test('whatever the word, a command that is typed is known', () => {
  const word = fc.oneof(fc.stringMatching(/^[a-z][a-z-]{0,19}$/), fc.constantFrom('rift-x', 'rift-help', 'r', 'rift-'))
  fc.assert(
    fc.property(word, fc.constantFrom('rift', 'rift-help', 'rift-sources'), (chosen, name) => {
      const { typed, usual } = createCommandWord(chosen)
      expect(usual(typed(name))).toBe(name)
      expect(typed(name)).toMatch(/^[a-z][a-z-]{0,30}$/)
    }),
  )
})

test.each(['', 'Rift', '/rift', 'rift help', 'rift2', '-rift', 'x'.repeat(21)])('"%s" cannot begin a command', (word) => {
  expect(() => createCommandWord(word)).toThrow(RangeError)
  expect(() => createCommandWord(word)).toThrow(`Cannot use "${word}" as the command word: `)
})
