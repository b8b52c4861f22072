import { expect, test } from 'vitest'
import { areWords, isList, isSentence } from '../../../src/core/voice/sentence.ts'

test('a sentence, a list and a text in every language are known from one another', () => {
  const text = { en: 'one', ar: 'one', he: 'one', fr: 'one', es: 'one' }
  expect([isSentence({ key: 'panel.none' }), isSentence(text), isSentence([])]).toEqual([true, false, false])
  expect([isList(['a']), isList([{ text: 'a' }]), isList(text)]).toEqual([true, true, false])
})

test('words of which any holds are known from spans', () => {
  expect([areWords(['a', 'b']), areWords([]), areWords([{ text: 'a' }])]).toEqual([true, true, false])
})
