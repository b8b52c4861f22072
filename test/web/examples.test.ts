import { expect, test } from 'vitest'
import { createCommandWord } from '../../src/core/command/command-word.ts'
import { drawExamples } from '../../src/web/examples.ts'
import { commands } from '../given/own-commands.ts'
import { english } from '../given/voice.ts'

const drawn = (word: string) => drawExamples({ commands, word: createCommandWord(word) }, { chosen: undefined }, english)

const textsOf = (drawn: unknown) => Array.from(String(drawn).matchAll(/<a [^>]*>([^<]*)<\/a>/g), ([, text]) => text)

test('every command that anybody may use is among them', () => {
  const texts = textsOf(drawn('rift'))
  for (const { name } of commands.filter(({ restricted, operated }) => restricted !== true && operated !== true))
    expect(texts.some((text) => text?.split(' ')[0] === `/${name}`)).toBe(true)
})

test('they are lines to follow, with the operator’s own command word', () => {
  const page = String(drawn('explain'))
  expect(page).toContain('<a href="/?q=%2Fexplain+rafah" dir="auto">/explain rafah</a>')
  expect(page).not.toContain('/rift')
})

test('there are none of a command that there is not', () => {
  expect(
    textsOf(drawExamples({ commands: commands.slice(1, 2), word: createCommandWord('rift') }, { chosen: undefined }, english)),
  ).toEqual(['/rift-sources'])
})

test('they lead on in the language that was chosen', () => {
  const page = String(drawExamples({ commands, word: createCommandWord('rift') }, { chosen: 'fr' }, english))
  expect(page).toContain('<a href="/?q=%2Frift+rafah&amp;lang=fr" dir="auto">')
})
