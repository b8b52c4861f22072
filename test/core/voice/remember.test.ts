import { expect, test } from 'vitest'
import { remember } from '../../../src/core/voice/remember.ts'

test('each is made when it is first asked for, and once', () => {
  const made: string[] = []
  const doubled = remember((word: string) => {
    made.push(word)
    return word + word
  })
  expect([doubled('a'), doubled('b'), doubled('a')]).toEqual(['aa', 'bb', 'aa'])
  expect(made).toEqual(['a', 'b'])
})
