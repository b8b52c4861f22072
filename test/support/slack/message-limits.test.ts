import { describe, expect, test } from 'vitest'
import { problemsOfMessage } from './message-limits.ts'

const of = (length: number) => 'x'.repeat(length)
const times = (count: number, make: (index: number) => object) => Array.from({ length: count }, (_, index) => make(index))
const plain = (text: string) => ({ type: 'plain_text', text })
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text })
const section = (text: unknown) => ({ type: 'section', text })
const button = (over: object = {}) => ({ type: 'button', text: plain('Go'), action_id: 'go', ...over })
const buttons = (count: number) => times(count, (index) => button({ action_id: `go-${index}` }))
const actions = (...elements: object[]) => ({ type: 'actions', elements })
const option = (index: number) => ({ text: plain(`o${index}`), value: `${index}` })
const picker = (over: object) => actions({ type: 'static_select', action_id: 'pick', ...over })
const overflow = (count: number) => actions({ type: 'overflow', action_id: 'more', options: times(count, option) })
const rich = (...elements: unknown[]) => ({ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] })
const image = { type: 'image', image_url: 'https://a.example/i.png', alt_text: 'A map' }
const fields = (count: number, length: number) => ({ type: 'section', fields: times(count, () => mrkdwn(of(length))) })
const context = (count: number) => ({ type: 'context', elements: times(count, () => mrkdwn('c')) })

// What is allowed, to the last character, and the same with one step too far.
const boundaries: readonly (readonly [string, object[], object[]])[] = [
  ['blocks in a message', times(50, () => ({ type: 'divider' })), times(51, () => ({ type: 'divider' }))],
  ['length of a block_id', [{ type: 'divider', block_id: of(255) }], [{ type: 'divider', block_id: of(256) }]],
  ['length of a section', [section(mrkdwn(of(3000)))], [section(mrkdwn(of(3001)))]],
  ['emptiness of a section', [section(mrkdwn('x'))], [section(mrkdwn(''))]],
  ['fields of a section', [fields(10, 1)], [fields(11, 1)]],
  ['length of a field', [fields(1, 2000)], [fields(1, 2001)]],
  ['length of a header', [{ type: 'header', text: plain(of(150)) }], [{ type: 'header', text: plain(of(151)) }]],
  ['emptiness of a header', [{ type: 'header', text: plain('x') }], [{ type: 'header', text: plain('') }]],
  ['kind of a header text', [{ type: 'header', text: plain('x') }], [{ type: 'header', text: mrkdwn('x') }]],
  ['elements of a context', [context(10)], [context(11)]],
  ['emptiness of a context', [context(1)], [context(0)]],
  ['elements of actions', [actions(...buttons(25))], [actions(...buttons(26))]],
  ['emptiness of actions', [actions(button())], [actions()]],
  ['length of an action_id', [actions(button({ action_id: of(255) }))], [actions(button({ action_id: of(256) }))]],
  ['label of a button', [actions(button({ text: plain(of(75)) }))], [actions(button({ text: plain(of(76)) }))]],
  ['kind of a button label', [actions(button({ text: plain('x') }))], [actions(button({ text: mrkdwn('x') }))]],
  ['value of a button', [actions(button({ value: of(2000) }))], [actions(button({ value: of(2001) }))]],
  ['type of a button value', [actions(button({ value: '1' }))], [actions(button({ value: 1 }))]],
  [
    'address of a button',
    [actions(button({ url: `https://a.example/${of(2982)}` }))],
    [actions(button({ url: `https://a.example/${of(2983)}` }))],
  ],
  ['form of an address', [actions(button({ url: 'https://a.example' }))], [actions(button({ url: 'a.example' }))]],
  ['accessibility label', [actions(button({ accessibility_label: of(75) }))], [actions(button({ accessibility_label: of(76) }))]],
  ['style of a button', [actions(button({ style: 'danger' }))], [actions(button({ style: 'default' }))]],
  ['fields of a button', [actions(button())], [actions(button({ disabled: true }))]],
  ['options of a select', [picker({ options: times(100, option) })], [picker({ options: times(101, option) })]],
  ['emptiness of a select', [picker({ options: [option(1)] })], [picker({ options: [] })]],
  ['a select without options', [picker({ options: [option(1)] })], [picker({})]],
  [
    'label of an option',
    [picker({ options: [{ ...option(1), text: plain(of(75)) }] })],
    [picker({ options: [{ ...option(1), text: plain(of(76)) }] })],
  ],
  [
    'value of an option',
    [picker({ options: [{ ...option(1), value: of(75) }] })],
    [picker({ options: [{ ...option(1), value: of(76) }] })],
  ],
  [
    'query length of an external select',
    [picker({ type: 'external_select', min_query_length: 0 })],
    [picker({ type: 'external_select', min_query_length: -1 })],
  ],
  ['most options of an overflow', [overflow(5)], [overflow(6)]],
  ['least options of an overflow', [overflow(2)], [overflow(1)]],
  ['alternative text of an image', [image], [{ type: 'image', image_url: 'https://a.example/i.png' }]],
  ['texts of rich text', [rich({ type: 'text', text: of(3000) })], [rich({ type: 'text', text: of(3001) })]],
  ['emptiness of rich text', [rich({ type: 'text', text: 'x' })], [rich({ type: 'text', text: '' })]],
  ['type of rich text', [rich({ type: 'text', text: 'x' })], [rich({ type: 'text', text: null })]],
  ['address of a rich link', [rich({ type: 'link', url: 'https://a.example' })], [rich({ type: 'link', text: 'x' })]],
  [
    'style of rich text',
    [rich({ type: 'text', text: 'x', style: { bold: true } })],
    [rich({ type: 'text', text: 'x', style: { bold: 'true' } })],
  ],
  ['keys of a rich style', [rich({ type: 'text', text: 'x', style: {} })], [rich({ type: 'text', text: 'x', style: { big: true } })]],
  ['elements of rich text', [rich({ type: 'emoji', name: 'wave' })], [rich({ type: 'mrkdwn', text: 'x' })]],
  ['nesting of rich text', [rich({ type: 'text', text: 'x' })], [{ type: 'rich_text', elements: [{ type: 'text', text: 'x' }] }]],
  ['length of markdown', [{ type: 'markdown', text: of(12_000) }], [{ type: 'markdown', text: of(12_001) }]],
  ['markdown altogether', times(2, () => ({ type: 'markdown', text: of(6000) })), times(2, () => ({ type: 'markdown', text: of(6001) }))],
  ['types of blocks', [{ type: 'divider' }], [{ type: 'carousel', elements: [] }]],
  ['fields of blocks', [{ type: 'divider' }], [{ type: 'divider', text: plain('x') }]],
  ['verbatim is for mrkdwn', [section({ ...mrkdwn('x'), verbatim: true })], [section({ ...plain('x'), verbatim: true })]],
  ['emoji is for plain text', [section({ ...plain('x'), emoji: false })], [section({ ...mrkdwn('x'), emoji: false })]],
  ['words of a section', [section(mrkdwn('x'))], [{ type: 'section', accessory: button() }]],
  [
    'uniqueness of block_id',
    times(2, (index) => ({ type: 'divider', block_id: `d${index}` })),
    times(2, () => ({ type: 'divider', block_id: 'd' })),
  ],
  ['uniqueness of action_id', [actions(button()), actions(button())], [actions(button(), button())]],
]

describe('blocks', () => {
  test.each(boundaries)('a limit holds exactly: %s', (_, allowed, refused) => {
    expect(problemsOfMessage({ text: 'x', blocks: allowed })).toEqual([])
    expect(problemsOfMessage({ text: 'x', blocks: refused }).map(({ error }) => error)).toEqual(['invalid_blocks'])
  })

  test('a problem says where it is', () => {
    expect(problemsOfMessage({ text: 'x', blocks: [{ type: 'divider' }, section(mrkdwn(''))] })).toEqual([
      { error: 'invalid_blocks', pointer: '/blocks/1/text/text', message: 'must be more than 0 characters' },
    ])
  })
})

describe('messages', () => {
  test.each([
    ['text of more than 40000 characters', { text: of(40_001) }, 'msg_too_long'],
    [
      'blocks of more than 13200 characters',
      { text: 'x', blocks: [...times(4, () => section(mrkdwn(of(3000)))), section(plain(of(1201)))] },
      'msg_too_long',
    ],
    ['neither text nor blocks', { response_type: 'ephemeral', blocks: [] }, 'no_text'],
    ['an unknown response_type', { text: 'x', response_type: 'public' }, 'invalid_arguments'],
    ['a mistyped replace_original', { text: 'x', replace_original: 'true' }, 'invalid_arguments'],
    ['blocks that are no list', { text: 'x', blocks: '[]' }, 'invalid_blocks'],
    ['text that is no string', { text: 7, blocks: [{ type: 'divider' }] }, 'invalid_arguments'],
    ['a message that is no object', 'x', 'invalid_arguments'],
  ])('refused: %s', (_, message, error) => {
    expect(problemsOfMessage(message).map((problem) => problem.error)).toEqual([error])
  })

  test.each([
    ['text of 40000 characters', { text: of(40_000) }],
    ['blocks of 13200 characters', { text: 'x', blocks: [...times(4, () => section(mrkdwn(of(3000)))), section(plain(of(1200)))] }],
    ['a deletion without text', { delete_original: true }],
    ['blocks without text', { blocks: [{ type: 'divider' }], response_type: 'in_channel' }],
  ])('accepted: %s', (_, message) => {
    expect(problemsOfMessage(message)).toEqual([])
  })
})
