import { expect, test } from 'vitest'
import { renderPlainText } from '../../../src/core/answer/plain-text.ts'
import { usage } from '../../../src/core/answer/usage.ts'
import { encodeInvocation, LONGEST_TOKEN } from '../../../src/core/command/invocation.ts'
import { english } from '../../given/voice.ts'

const answer = usage({
  command: 'rift',
  voice: english,
  typed: (name) => name.replace('rift', 'explain'),
  topics: [
    { label: 'Gaza', value: 'Gaza' },
    { label: 'The offensive', value: '#rafah' },
  ],
})

test('says how to ask, in the words people type here, to the asker alone', () => {
  expect(answer.audience).toBe('asker')
  expect(renderPlainText(answer)).toMatch(
    /^Ask with a topic or a question, such as \/explain rafah\..*\/explain-help\.\n\nYou could ask about:/,
  )
})

test('without topics it does not speak of any', () => {
  expect(usage({ command: 'rift', voice: english, typed: (name) => name, topics: [] }).blocks).toHaveLength(1)
})

test('offers topics', () => {
  expect(answer.actions).toEqual([
    { kind: 'invoke', label: 'Gaza', invocation: { command: 'rift', arguments: { query: 'Gaza' } } },
    { kind: 'invoke', label: 'The offensive', invocation: { command: 'rift', arguments: { query: '#rafah' } } },
  ])
})

test('a topic that a button could not carry as it is is carried in short', () => {
  const topics = [{ label: 'Bars', value: '|'.repeat(60) }]
  const [action] = usage({ command: 'rift', voice: english, typed: (name) => name, topics }).actions
  expect(action?.kind === 'invoke' && encodeInvocation(action.invocation).length).toBeLessThanOrEqual(LONGEST_TOKEN)
})
