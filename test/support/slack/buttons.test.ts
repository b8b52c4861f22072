import { expect, test } from 'vitest'
import { buttonsOf } from './buttons.ts'

test('the buttons of a message are found in reading order, with what they do', () => {
  const text = (words: string) => ({ type: 'plain_text', text: words })
  const blocks = [
    { type: 'section', text: text('Rafah') },
    { type: 'actions', elements: [{ type: 'button', action_id: 'a', text: text('After ▶'), value: 'rift|query=#aid' }] },
    { type: 'actions', elements: [{ type: 'button', action_id: 'b', text: text('Open source'), url: 'https://paper.example' }] },
  ]
  expect(buttonsOf(blocks)).toEqual([
    { action_id: 'a', label: 'After ▶', value: 'rift|query=#aid' },
    { action_id: 'b', label: 'Open source', url: 'https://paper.example' },
  ])
})
