import { expect, test } from 'vitest'
import { button, header, plain, smallPrint } from '../../../src/slack/settings/plain.ts'
import { problemsOfView } from '../../support/slack/view-limits.ts'

const long = 'word '.repeat(1000)

test('a text is cut to what its place holds, and no emoji is made of it', () => {
  expect(plain('word word', 6)).toEqual({ type: 'plain_text', text: 'word…', emoji: false })
})

test('whatever is written, Slack takes a header, small print and a button', () => {
  const blocks = [header(long), smallPrint(long), { type: 'actions' as const, elements: [button(long, { action_id: 'settings:undo' })] }]
  expect(problemsOfView({ type: 'modal', title: plain(long, 24), blocks })).toEqual([])
})
