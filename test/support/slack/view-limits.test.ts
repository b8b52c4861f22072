import { describe, expect, test } from 'vitest'
import { problemsOfView } from './view-limits.ts'

const of = (length: number) => 'x'.repeat(length)
const plain = (text: string) => ({ type: 'plain_text', text })
const dividers = (count: number) => Array.from({ length: count }, () => ({ type: 'divider' }))
const input = { type: 'input', label: plain('Topic'), element: { type: 'plain_text_input', action_id: 'topic', max_length: 3000 } }
const modal = (over: object = {}) => ({ type: 'modal', title: plain('Topics'), blocks: dividers(1), ...over })

describe('views', () => {
  test.each([
    ['blocks', modal({ blocks: dividers(100) }), modal({ blocks: dividers(101) })],
    ['blocks of a home', { type: 'home', blocks: dividers(100) }, { type: 'home', blocks: dividers(101) }],
    ['length of a title', modal({ title: plain(of(24)) }), modal({ title: plain(of(25)) })],
    ['length of private_metadata', modal({ private_metadata: of(3000) }), modal({ private_metadata: of(3001) })],
    ['length of a callback_id', modal({ callback_id: of(255) }), modal({ callback_id: of(256) })],
    ['a submit button for inputs', modal({ submit: plain('Go'), blocks: [input] }), modal({ blocks: [input] })],
    ['no markdown', modal(), modal({ blocks: [{ type: 'markdown', text: 'x' }] })],
    ['no title on a home', { type: 'home', blocks: [] }, { type: 'home', title: plain('x'), blocks: [] }],
    ['kinds', modal(), modal({ type: 'sheet' })],
  ])('a limit holds exactly: %s', (_, allowed, refused) => {
    expect(problemsOfView(allowed)).toEqual([])
    expect(problemsOfView(refused).map(({ error }) => error)).toEqual(['invalid_arguments'])
  })

  test('a view of more than 250 KB is refused', () => {
    const heavy = modal({ blocks: Array.from({ length: 100 }, () => ({ type: 'section', text: plain(of(3000)) })) })
    expect(problemsOfView(heavy).map(({ error }) => error)).toEqual(['view_too_large'])
  })
})
