import { expect, test } from 'vitest'
import { offersOf, typedOffersOf } from '../../../src/core/answer/offers.ts'
import { answerOf } from '../../given/answer.ts'

test('what could be asked instead is offered by name, without other buttons', () => {
  const invoke = (label: string, args: Readonly<Record<string, string>>) =>
    ({ kind: 'invoke', label, invocation: { command: 'rift', arguments: args } }) as const
  const actions = [
    invoke('Gaza', { query: 'Gaza' }),
    invoke('More', { query: 'Gaza', page: '2' }),
    invoke('More from A rift', { query: 'Gaza', source: 'abc1234' }),
    { kind: 'open', label: 'Open source', url: 'https://paper.example' } as const,
  ]
  expect(offersOf({ ...answerOf(), actions })).toEqual(['Gaza'])
})

test('what a paragraph offers is what to type and how it is called, without addresses to open', () => {
  expect(
    typedOffersOf([
      { kind: 'invoke', label: 'The vote', invocation: { command: 'rift', arguments: { query: '#vote' } } },
      { kind: 'open', label: 'Open source', url: 'https://paper.example' },
    ]),
  ).toEqual([{ query: '#vote', label: 'The vote' }])
  expect(typedOffersOf(undefined)).toEqual([])
})
