import { expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { createCommandWord } from '../../src/core/command/command-word.ts'
import { drawExamples } from '../../src/web/examples.ts'

const textsOf = (drawn: unknown) => Array.from(String(drawn).matchAll(/<a [^>]*>([^<]*)<\/a>/g), ([, text]) => text)

test('every command is among them', () => {
  const texts = textsOf(drawExamples({ commands, word: createCommandWord('rift') }))
  for (const { name } of commands) expect(texts.some((text) => text?.split(' ')[0] === `/${name}`)).toBe(true)
})

test('they are lines to follow, with the operator’s own command word', () => {
  const drawn = String(drawExamples({ commands, word: createCommandWord('explain') }))
  expect(drawn).toContain('<a href="/?q=%2Fexplain+rafah" dir="auto">/explain rafah</a>')
  expect(drawn).not.toContain('/rift')
})

test('there are none of a command that there is not', () => {
  expect(textsOf(drawExamples({ commands: commands.slice(1, 2), word: createCommandWord('rift') }))).toEqual(['/rift-sources'])
})
