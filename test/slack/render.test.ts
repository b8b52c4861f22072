import { describe, expect, test } from 'vitest'
import type { Answer, Block } from '../../src/core/answer/answer.ts'
import { renderSlack } from '../../src/slack/render.ts'
import { answerOf, quoteOf } from '../given/answer.ts'
import { problemsOfMessage } from '../support/slack/message-limits.ts'

const blocksOf = (...blocks: Block[]) => renderSlack(answerOf(...blocks)).blocks
const rich = (...elements: object[]) => ({ type: 'rich_text', elements })
const section = (...elements: object[]) => ({ type: 'rich_text_section', elements })
const text = (words: string, style?: object) => ({ type: 'text', text: words, ...(style === undefined ? {} : { style }) })
const source = (kind = 'Quoted from') => ({
  type: 'context',
  elements: [{ type: 'mrkdwn', text: `${kind} ¶9 · <https://paper.example/a|A rift> · The Paper, 5 April 2024`, verbatim: true }],
})

describe('a message', () => {
  test.each([
    ['asker', 'ephemeral'],
    ['channel', 'in_channel'],
  ] as const)('to the %s is %s, and unfolds no previews', (audience, response_type) => {
    const answer = { ...answerOf({ kind: 'heading', text: 'Rafah' }), audience } as const
    expect(renderSlack(answer)).toMatchObject({ response_type, unfurl_links: false, unfurl_media: false })
  })

  test('has its small print below its buttons', () => {
    const answer: Answer = {
      ...answerOf(
        { kind: 'heading', text: 'Rafah' },
        { kind: 'notice', tone: 'footnote', spans: [{ text: 'Edition ' }, { text: '1' }] },
        { kind: 'notice', tone: 'caution', spans: [{ text: 'Nothing about ' }, { text: 'pasta', bold: true }] },
      ),
      actions: [{ kind: 'invoke', label: 'More', invocation: { command: 'rift', arguments: { page: '2' } } }],
    }
    expect(renderSlack(answer).blocks).toEqual([
      { type: 'header', text: { type: 'plain_text', text: 'Rafah', emoji: false } },
      rich(section(text('Nothing about '), text('pasta', { bold: true }))),
      {
        type: 'actions',
        elements: [
          { type: 'button', action_id: 'invoke-0', text: { type: 'plain_text', text: 'More', emoji: false }, value: 'rift|page=2' },
        ],
      },
      { type: 'context', elements: [{ type: 'plain_text', text: 'Edition 1', emoji: false }] },
    ])
  })
})

test('a paragraph has its buttons under it, above those of the whole answer, and tells of them in a notification', () => {
  const button = (query: string) => ({ kind: 'invoke', label: query, invocation: { command: 'rift', arguments: { query } } }) as const
  const answer: Answer = {
    ...answerOf(
      { kind: 'paragraph', spans: [{ text: 'Perhaps:' }], actions: [button('#vote'), button('#aid')] },
      { kind: 'paragraph', spans: [{ text: 'Topics:' }] },
    ),
    actions: [button('Gaza')],
  }
  const shown = (query: string, place: number) => ({
    ...{ type: 'button', action_id: `invoke-${place}`, value: `rift|query=${query}` },
    text: { type: 'plain_text', text: query, emoji: false },
  })
  const message = renderSlack(answer)
  expect(message.blocks).toEqual([
    rich(section(text('Perhaps:'))),
    { type: 'actions', elements: [shown('#vote', 0), shown('#aid', 1)] },
    rich(section(text('Topics:'))),
    { type: 'actions', elements: [shown('Gaza', 0)] },
  ])
  expect(message.text).toBe('Perhaps:\n#vote  #vote\n#aid  #aid\n\nTopics:\n\nGaza')
})

test('quotes are kept apart by lines', () => {
  const types = blocksOf(quoteOf(), quoteOf(), quoteOf()).map(({ type }) => type)
  expect(types).toEqual(['context', 'rich_text', 'divider', 'context', 'rich_text', 'divider', 'context', 'rich_text'])
})

test('so many quotes that lines do not fit have none, and are all there', () => {
  const types = blocksOf(...Array.from({ length: 24 }, () => quoteOf())).map(({ type }) => type)
  expect([types.filter((type) => type === 'context').length, types.filter((type) => type === 'divider').length]).toEqual([24, 0])
})

describe('a quote', () => {
  test('of the source stands in quotation marks beside a bar, below its citation', () => {
    const quote = quoteOf({ heading: 'The offensive', spans: [{ text: 'Halt in ' }, { text: 'Rafah', match: true }] })
    expect(blocksOf(quote)).toEqual([
      rich(section(text('The offensive', { bold: true }))),
      source(),
      rich({ type: 'rich_text_quote', elements: [text('“'), text('Halt in '), text('Rafah', { bold: true }), text('”')] }),
    ])
  })

  test('of ours stands without', () => {
    expect(blocksOf(quoteOf({}, { kind: 'summary' }))).toEqual([source('Our summary of'), rich(section(text('Words.')))])
  })

  test('has its buttons under it', () => {
    const quote = quoteOf({
      actions: [
        { kind: 'invoke', label: 'After ▶', invocation: { command: 'rift', arguments: { query: '#vote' } } },
        { kind: 'open', label: 'Open source', url: 'https://paper.example/a' },
      ],
    })
    expect(blocksOf(quote)[2]).toMatchObject({
      elements: [
        { action_id: 'invoke-0', value: 'rift|query=#vote' },
        { action_id: 'open-1', url: 'https://paper.example/a' },
      ],
    })
  })
})

describe('the notification', () => {
  const notificationOf = (...blocks: Block[]) => renderSlack(answerOf(...blocks)).text

  test('holds what comes before the first quote, the quote and its source, and nothing that pings', () => {
    const blocks: Block[] = [
      { kind: 'heading', text: '<!channel>' },
      quoteOf({ spans: [{ text: 'A & B' }] }),
      quoteOf({ spans: [{ text: 'C' }] }),
    ]
    expect(notificationOf(...blocks)).toBe(
      '&lt;!channel&gt;\n\nQuoted from ¶9 · A rift &lt;https://paper.example/a&gt; · The Paper, 5 April 2024\n“A &amp; B”',
    )
  })

  test('holds what the first quote is never shown without', () => {
    const said = notificationOf(
      quoteOf({ spans: [{ text: 'A' }] }),
      quoteOf({ spans: [{ text: 'B' }] }, { relation: 'disputes' }),
      quoteOf({ spans: [{ text: 'C' }] }),
    )
    expect(said).toMatch(/“A”\n\nAnother side of it · .*\n“B”$/)
  })

  test('names what could be asked instead', () => {
    const answer = answerOf({ kind: 'notice', tone: 'failure', spans: [{ text: 'Nothing here about pasta.' }] })
    const offer = { kind: 'invoke', label: 'Gaza', invocation: { command: 'rift', arguments: { query: 'Gaza' } } } as const
    expect(renderSlack({ ...answer, actions: [offer, offer] }).text).toBe('Nothing here about pasta.\n\nGaza · Gaza')
  })

  test('holds the whole answer when it quotes nothing', () => {
    expect(notificationOf({ kind: 'notice', tone: 'failure', spans: [{ text: 'Nothing found.' }] })).toBe('Nothing found.')
  })

  test('of a long quote holds its beginning and its source', () => {
    const notification = notificationOf(quoteOf({ spans: [{ text: 'It rained on that day. '.repeat(400).trim() }] }))
    expect(notification).toMatch(/^Quoted from ¶9 · A rift .*\n“It rained on that day\. .*\. …”$/)
    expect(notification.length).toBeLessThanOrEqual(3000)
  })
})

test.each(['', ' ', '\u200b'])('a message with a text or label of %j is one that Slack takes', (blank) => {
  const answer: Answer = {
    ...answerOf(
      { kind: 'heading', text: blank },
      { kind: 'paragraph', spans: [{ text: blank }] },
      { kind: 'notice', tone: 'footnote', spans: [] },
      quoteOf(),
    ),
    actions: [{ kind: 'invoke', label: blank, invocation: { command: 'rift', arguments: {} } }],
  }
  expect(problemsOfMessage(renderSlack(answer))).toEqual([])
  expect(renderSlack(answer).blocks).toHaveLength(2)
})
