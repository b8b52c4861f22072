import { ComponentType } from 'discord-api-types/v10'
import { describe, expect, test } from 'vitest'
import type { Answer, Block } from '../../src/core/answer/answer.ts'
import type { Span } from '../../src/core/answer/span.ts'
import { renderDiscord } from '../../src/discord/render.ts'
import { answerOf, quoteOf } from '../given/answer.ts'
import { problemsOfMessage } from '../support/discord/message-limits.ts'

const componentsOf = (answer: Answer) => renderDiscord(answer).components[0].components
const textsOf = (...blocks: Block[]) =>
  componentsOf(answerOf(...blocks)).map((component) => ('content' in component ? component.content : component.type))
const say = (span: Span) => textsOf({ kind: 'paragraph', spans: [span] })[0]
const buttonsOf = (answer: Answer) =>
  componentsOf(answer).flatMap((component) => (component.type === ComponentType.ActionRow ? component.components : []))

describe('a message', () => {
  test('is one container of components that pings nobody', () => {
    expect(renderDiscord({ ...answerOf({ kind: 'heading', text: 'Rafah' }), audience: 'channel' })).toEqual({
      flags: 1 << 15,
      allowed_mentions: { parse: [] },
      components: [{ type: 17, accent_color: 0x2f6f5e, components: [{ type: 10, content: '## Rafah' }] }],
    })
  })

  test('to the asker alone is ephemeral', () => {
    expect(renderDiscord(answerOf({ kind: 'heading', text: 'Rafah' })).flags).toBe((1 << 15) | (1 << 6))
  })

  test('has its small print below its buttons', () => {
    const answer: Answer = {
      ...answerOf(
        { kind: 'notice', tone: 'footnote', spans: [{ text: 'Edition 1' }] },
        { kind: 'notice', tone: 'caution', spans: [{ text: 'Nothing here about pasta.' }] },
      ),
      actions: [{ kind: 'invoke', label: 'More', invocation: { command: 'rift', arguments: { page: '2' } } }],
    }
    expect(componentsOf(answer)).toEqual([
      { type: 10, content: 'Nothing here about pasta.' },
      { type: 1, components: [{ type: 2, style: 2, label: 'More', custom_id: 'rift|page=2' }] },
      { type: 10, content: '-# Edition 1' },
    ])
  })
})

test('a paragraph has its buttons under it, above those of the whole answer', () => {
  const button = (query: string) => ({ kind: 'invoke', label: query, invocation: { command: 'rift', arguments: { query } } }) as const
  const answer: Answer = {
    ...answerOf(
      { kind: 'paragraph', spans: [{ text: 'Perhaps:' }], actions: [button('#vote'), button('#aid')] },
      { kind: 'paragraph', spans: [{ text: 'Topics:' }] },
    ),
    actions: [button('Gaza')],
  }
  const shown = (query: string) => ({ type: 2, style: 2, label: query, custom_id: `rift|query=${query}` })
  expect(componentsOf(answer)).toEqual([
    { type: 10, content: 'Perhaps:' },
    { type: 1, components: [shown('#vote'), shown('#aid')] },
    { type: 10, content: 'Topics:' },
    { type: 1, components: [shown('Gaza')] },
  ])
})

test('quotes are kept apart by lines', () => {
  expect(textsOf(quoteOf(), quoteOf(), quoteOf()).map((content) => content === ComponentType.Separator)).toEqual([
    ...[false, true, false, true, false],
  ])
})

test('so many quotes that lines do not fit have none, and are all there', () => {
  const shown = textsOf(...Array.from({ length: 30 }, () => quoteOf()))
  expect([shown.length, shown.filter((content) => content === ComponentType.Separator).length]).toEqual([30, 0])
})

describe('a quote', () => {
  const source = '-# Quoted from ¶9 · [A rift](<https://paper.example/a>) · The Paper, 5 April 2024'

  test('of the source stands in quotation marks beside a bar, below its citation', () => {
    const spans = [{ text: 'Halt in ' }, { text: 'Rafah', match: true }, { text: '.\nAt *once*.' }]
    expect(textsOf(quoteOf({ heading: 'The #1', spans }))).toEqual([`**The \\#1**\n${source}\n> “Halt in **Rafah**.\n> At \\*once\\*.”`])
  })

  test('of ours stands without', () => {
    expect(textsOf(quoteOf({}, { kind: 'summary' }))).toEqual([`${source.replace('Quoted from', 'Our summary of')}\nWords.`])
  })

  test('of a text that is not on the web has no link', () => {
    expect(textsOf(quoteOf({}, { url: null }))).toEqual(['-# Quoted from ¶9 · A rift · The Paper, 5 April 2024\n> “Words.”'])
  })

  test('has its buttons under it', () => {
    const quote = quoteOf({
      actions: [
        { kind: 'invoke', label: 'After ▶', invocation: { command: 'rift', arguments: { query: '#vote' } } },
        { kind: 'open', label: 'Open source', url: 'https://paper.example/a' },
      ],
    })
    expect(componentsOf(answerOf(quote))[1]).toEqual({
      type: 1,
      components: [
        { type: 2, style: 2, label: 'After ▶', custom_id: 'rift|query=#vote' },
        { type: 2, style: 5, label: 'Open source', url: 'https://paper.example/a' },
      ],
    })
  })
})

describe('words are', () => {
  test.each([
    ['plain', { text: 'a*b' }, 'a\\*b'],
    ['bold', { text: 'a', bold: true }, '**a**'],
    ['bold where they match', { text: 'a', match: true }, '**a**'],
    ['slanted', { text: 'a', italic: true }, '*a*'],
    ['bold and slanted', { text: 'a', bold: true, italic: true }, '***a***'],
    ['code', { text: '/rift <x>', code: true }, '`/rift <x>`'],
    ['no code when a backtick would end it', { text: 'a`@everyone', code: true }, 'a\\`@everyone'],
    ['a link', { text: 'a]', url: 'https://x.example/(1)' }, '[a\\]](<https://x.example/%281%29>)'],
    ['a bold link to where asterisks are', { text: 'a', url: 'https://x.example/**b', bold: true }, '**[a](<https://x.example/%2A%2Ab>)**'],
    ['a bold link', { text: 'a', url: 'https://x.example', bold: true }, '**[a](<https://x.example/>)**'],
  ])('%s', (_, span, content) => {
    expect(say(span)).toBe(content)
  })
})

describe('buttons', () => {
  const invoke = (label: string, query: string) =>
    ({ kind: 'invoke', label, invocation: { command: 'rift', arguments: { query } } }) as const
  const idsOf = (answer: Answer) => buttonsOf(answer).flatMap((button) => ('custom_id' in button ? [button.custom_id] : []))

  test('that would do the same have ids of their own', () => {
    const quote = quoteOf({ actions: [invoke('Before', '#vote')] })
    expect(idsOf(answerOf(quote, quoteOf({ actions: [invoke('After', '#vote')] })))).toEqual(['rift|query=#vote', 'rift|query=#vote|1'])
  })

  test('are at most five to a row', () => {
    const actions = Array.from({ length: 7 }, (_, index) => invoke(`${index}`, `${index}`))
    expect(idsOf({ ...answerOf({ kind: 'heading', text: 'x' }), actions })).toHaveLength(5)
  })

  test('have labels of at most 80 characters', () => {
    const answer = { ...answerOf({ kind: 'heading', text: 'x' }), actions: [invoke('word '.repeat(30), 'x')] }
    expect(buttonsOf(answer)).toMatchObject([{ label: `${'word '.repeat(15)}word…` }])
  })
})

test('what does not fit is shortened or left out, and said', () => {
  const long = quoteOf({ spans: [{ text: 'It rained on that day. '.repeat(200).trim() }] })
  const texts = componentsOf(answerOf(long, { ...long }, { ...long })).flatMap((component) =>
    'content' in component ? [component.content] : [],
  )
  expect(texts).toHaveLength(3)
  for (const text of texts) expect(text).toMatch(/^-# Quoted from .*\n> “.*\. …”$/)
})

test.each(['', ' ', '\u200b'])('a message with a text or label of %j is one that Discord takes', (text) => {
  const answer: Answer = {
    ...answerOf(
      { kind: 'heading', text },
      { kind: 'paragraph', spans: [{ text }] },
      { kind: 'notice', tone: 'footnote', spans: [] },
      quoteOf(),
    ),
    actions: [{ kind: 'invoke', label: text, invocation: { command: 'rift', arguments: {} } }],
  }
  expect(problemsOfMessage(renderDiscord(answer))).toEqual([])
  expect(componentsOf(answer)).toHaveLength(1)
})

test('a quotation has its bar on every line that Discord shows', () => {
  expect(textsOf(quoteOf({ spans: [{ text: 'One.\n\nTwo.' }] }))[0]).toMatch(/\n> “One\.\n> \n> Two\.”$/)
})
