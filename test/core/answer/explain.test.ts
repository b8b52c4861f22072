import { describe, expect, test } from 'vitest'
import type { Action, Answer } from '../../../src/core/answer/answer.ts'
import { CARRIED_QUERY } from '../../../src/core/answer/carried.ts'
import { explain } from '../../../src/core/answer/explain.ts'
import { renderPlainText } from '../../../src/core/answer/plain-text.ts'
import { escapeValue } from '../../../src/core/command/invocation.ts'
import { articleKey } from '../../../src/core/corpus/article-key.ts'
import type { Explanation } from '../../../src/core/library.ts'
import { LANGUAGES, type Language } from '../../../src/core/voice/languages.ts'
import { voiceOf } from '../../../src/core/voice/voice.ts'
import { shelfOf } from '../../given/library.ts'
import { answered, told } from '../../given/told.ts'
import { english } from '../../given/voice.ts'

const shelf = shelfOf('rift')

const kindsOf = ({ blocks }: Answer) => blocks.map((block) => (block.kind === 'notice' ? block.tone : block.kind))
const labelsOf = (actions: readonly Action[]) => actions.map(({ label }) => label)
const quotesOf = ({ blocks }: Answer) => blocks.flatMap((block) => (block.kind === 'quote' ? [block] : []))
describe('an answer', () => {
  test('has the question, quotes, and the edition', () => {
    const answer = told('rafah offensive', answered)
    expect(answer).toMatchObject({ audience: 'channel', place: 'beside', actions: [] })
    expect([...new Set(kindsOf(answer))]).toEqual(['heading', 'quote', 'footnote'])
    expect(answer.blocks[0]).toEqual({ kind: 'heading', text: 'rafah offensive' })
    expect(answer.blocks.at(-1)).toMatchObject({ spans: [{ text: 'Edition 0123456789ab' }] })
  })

  test('has quotes with the heading they stand under and the buttons around them', () => {
    const [quote] = quotesOf(told('#aid', { query: 'aid' }))
    expect(quote?.heading).toBe('The offensive')
    expect(quote?.actions).toEqual([
      { kind: 'invoke', label: '◀ Before', invocation: { command: 'rift', arguments: { query: '#rafah' } } },
      { kind: 'invoke', label: 'After ▶', invocation: { command: 'rift', arguments: { query: '#vote' } } },
      { kind: 'open', label: 'Open source', url: expect.stringContaining('https://paper.example/a#:~:text=') },
    ])
  })

  test.each([
    ['the first passage', '#rafah', ['After ▶', 'Open source']],
    ['the last passage', '#vote', ['◀ Before', 'Open source']],
  ])('has no button that leads beyond %s', (_, query, labels) => {
    expect(quotesOf(told(query)).map(({ actions }) => labelsOf(actions))).toEqual([labels])
  })

  test('has a button for more, which asks for the next page', () => {
    const answer = told('#aid', { ...answered, query: 'rafah', more: true }, { page: 2 })
    expect(answer.actions).toEqual([
      { kind: 'invoke', label: 'More', invocation: { command: 'rift', arguments: { query: 'rafah', page: '3' } } },
    ])
  })

  describe('has a button for an article that gave way', () => {
    const [article] = shelf.articles
    const heldBy = (...titles: readonly string[]) =>
      titles.flatMap((title, at) => (article === undefined ? [] : [{ ...article, title, id: `rift/${at}` }]))

    test('which asks the same of that article alone', () => {
      expect(told('#aid', { ...answered, query: 'rafah', held: heldBy('The long one') }).actions).toEqual([
        {
          kind: 'invoke',
          label: 'More from The long one',
          invocation: { command: 'rift', arguments: { query: 'rafah', source: articleKey('rift/0') } },
        },
      ])
    })

    test('beside the one for more, and for two at most', () => {
      const { actions } = told('#aid', { ...answered, query: 'rafah', more: true, held: heldBy('One', 'Two', 'Three') })
      expect(labelsOf(actions)).toEqual(['More', 'More from One', 'More from Two'])
    })

    test('with a long title in short', () => {
      const [button] = told('#aid', { ...answered, query: 'rafah', held: heldBy('word '.repeat(60)) }).actions
      expect(button?.label).toMatch(/^More from word .*…$/)
      expect(button?.label.length).toBeLessThanOrEqual(60)
    })
  })

  test('of one article has a button for more of that article', () => {
    const explanation = { ...shelf.ask('#aid', { limit: 2, page: 1, characters: 800 }), ...answered, query: 'rafah', more: true }
    const { actions } = explain(explanation, {
      command: 'rift',
      voice: english,
      audience: 'asker',
      page: 1,
      source: 'abc',
      neighbours: shelf.neighbours,
    })
    expect(actions).toMatchObject([{ label: 'More', invocation: { arguments: { query: 'rafah', page: '2', source: 'abc' } } }])
  })

  test('says which page it is, after the first', () => {
    const answer = told('#aid', { ...answered, query: 'aid' }, { page: 2 })
    expect(renderPlainText(answer)).toMatch(/Edition 0123456789ab · page 2$/)
  })

  test('says that there is no more after the last page, to the asker alone', () => {
    expect(told('rafah', { ...answered, excerpts: [] }, { page: 9 })).toMatchObject({
      audience: 'asker',
      blocks: [{ tone: 'failure', spans: [{ text: 'That was everything found.' }] }],
    })
  })

  test('to a long question shows and carries the beginning of it', () => {
    const query = `why ${'was the aid for rafah stopped '.repeat(30)}`
    const answer = told('#aid', { ...answered, query, more: true })
    const [more] = answer.actions
    expect(answer.blocks[0]).toMatchObject({ text: expect.stringMatching(/^why was the aid .*…$/) })
    expect(more?.kind === 'invoke' && escapeValue(more.invocation.arguments['query'] ?? '').length).toBeLessThanOrEqual(CARRIED_QUERY)
  })
})

describe('a passage that is asked for by its id', () => {
  test('is shown whole, and takes the place of what it was opened from', () => {
    const answer = told('#aid')
    expect(answer).toMatchObject({ place: 'instead', audience: 'channel' })
    expect(kindsOf(answer)).toEqual(['quote', 'footnote'])
  })

  test.each(['#gone', '#rafah-civilians'])('that is not there is not another one: %s', (query) => {
    const answer = told(query)
    expect(answer.audience).toBe('asker')
    expect(renderPlainText(answer)).toBe(`There is no passage ${query} here; it may have moved. Please ask again.`)
  })

  test('that has moved is opened as it is called now', () => {
    const { excerpts } = shelf.ask('#aid', { limit: 1, page: 1, characters: 800 })
    expect(quotesOf(told('#old', { outcome: 'answered', excerpts })).map(({ citation }) => citation.passage)).toEqual(['rift/paper#aid'])
  })

  test('that is withdrawn says why, to the asker alone, in every language', () => {
    const answers = LANGUAGES.map((language) => told('#gone', { withdrawn: 'The publisher took it back' }, { voice: voiceOf(language) }))
    expect(renderPlainText(answers[0] ?? told(''))).toBe('This passage has been withdrawn: The publisher took it back')
    for (const answer of answers)
      expect([answer.audience, renderPlainText(answer)]).toEqual(['asker', expect.stringContaining('The publisher took it back')])
  })

  test('that is not there is named shortly', () => {
    expect(renderPlainText(told(`#${'x'.repeat(3999)}`)).length).toBeLessThan(300)
  })
})

test('nothing that a terminal would obey is repeated', () => {
  expect(renderPlainText(told('#\u001b[31mred'))).toBe('There is no passage #[31mred here; it may have moved. Please ask again.')
})

describe('in another voice', () => {
  const toldIn = (language: Language, query: string, over: Partial<Explanation> = {}) => told(query, over, { voice: voiceOf(language) })

  test('an answer says so, and its buttons and small print are in it', () => {
    const answer = toldIn('es', '#aid')
    expect(answer.language).toBe('es')
    expect(quotesOf(answer).flatMap(({ actions }) => labelsOf(actions))).toEqual(['◀ Anterior', 'Siguiente ▶', 'Abrir la fuente'])
    expect(renderPlainText(answer)).toMatch(/^.*\nCita de ¶4 · .*Edición 0123456789ab$/s)
  })

  test('from right to left, of two arrows beside each other neither points at the other', () => {
    expect(quotesOf(toldIn('he', '#aid')).flatMap(({ actions }) => labelsOf(actions))).toEqual(['הבא ◀', '▶ הקודם', 'פתיחת המקור'])
  })

  test.each(LANGUAGES)('no button in %s is longer than the narrower platform shows', (language) => {
    const [article] = shelf.articles
    const held = article === undefined ? [] : [{ ...article, title: 'x'.repeat(300) }]
    const answer = toldIn(language, '#aid', { ...answered, query: 'rafah', more: true, held })
    const labels = labelsOf([...answer.actions, ...quotesOf(answer).flatMap(({ actions }) => actions)])
    expect(labels).toHaveLength(5)
    expect(labels.filter((label) => 75 < label.length)).toEqual([])
  })

  test('the words of the article stay as they are', () => {
    const words = (language: Language) => quotesOf(toldIn(language, '#aid')).map(({ spans }) => spans)
    expect(words('ar')).toEqual(words('en'))
  })
})
