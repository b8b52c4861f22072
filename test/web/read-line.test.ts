import { expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { createCommandWord } from '../../src/core/command/command-word.ts'
import { readLine, splitLine } from '../../src/web/read-line.ts'

const rift = { commands, word: createCommandWord('rift') }
const explain = { commands, word: createCommandWord('explain') }

test.each([
  ['/rift rafah', { command: 'rift', arguments: { query: 'rafah' } }],
  ['  /rift   rafah  ', { command: 'rift', arguments: { query: 'rafah' } }],
  ['/rift', { command: 'rift', arguments: { query: '' } }],
  ['rafah', { command: 'rift', arguments: { query: 'rafah' } }],
  ['rafah / gaza', { command: 'rift', arguments: { query: 'rafah / gaza' } }],
  ['/rift public: rafah', { command: 'rift', arguments: { query: 'rafah', visibility: 'public' } }],
  ['/rift-help', { command: 'rift-help', arguments: {} }],
  ['/rift-help how to ask', { command: 'rift-help', arguments: { query: 'how to ask' } }],
  ['/rift-sources public:', { command: 'rift-sources', arguments: { visibility: 'public' } }],
  ['/rift first\nsecond', { command: 'rift', arguments: { query: 'first second' } }],
  ['/nothing rafah', undefined],
  ['/__proto__ rafah', undefined],
])('%j', (line, invocation) => {
  expect(readLine(line, rift)).toEqual(invocation)
})

test('reads the operator’s own command word', () => {
  expect(readLine('/explain-help private', explain)).toEqual({ command: 'rift-help', arguments: { query: 'private' } })
})

test('a slash alone names no command, so the first is asked', () => {
  expect(splitLine('/ rafah', rift)).toEqual({ command: commands[0], rest: '/ rafah' })
})
