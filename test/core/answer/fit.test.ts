import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer, Block } from '../../../src/core/answer/answer.ts'
import { type Budget, fit as shorten } from '../../../src/core/answer/fit.ts'
import { renderPlainText } from '../../../src/core/answer/plain-text.ts'
import { textOf } from '../../../src/core/answer/span.ts'
import { LANGUAGES, type Language } from '../../../src/core/voice/languages.ts'
import { voiceOf } from '../../../src/core/voice/voice.ts'
import { answerOf, quoteOf } from '../../given/answer.ts'
import { listingAnswer, quotesOf, quotingAnswer } from '../../given/answers.ts'
import { effort } from '../../given/effort.ts'

const budget = (size: number, parts = 100, language: Language = 'en'): Budget => ({
  size,
  parts,
  cost: (block) => ({
    size: renderPlainText({ ...answerOf(block), language }).length,
    parts: block.kind === 'quote' ? 1 + block.actions.length : 1,
  }),
})

const heading: Block = { kind: 'heading', text: 'Rafah' }
const edition: Block = { kind: 'notice', tone: 'footnote', spans: [{ text: 'Edition 1' }] }
const long = (locator: string) =>
  quoteOf({ spans: [{ text: 'It rained on that day and everybody stayed. '.repeat(20).trim() }] }, { locator })
const said = ({ blocks }: Answer) => blocks.map((block) => (block.kind === 'notice' ? textOf(block.spans) : block.kind))
const lengths = (answer: Answer) => quotesOf(answer).map(({ spans }) => textOf(spans).length)

test('an answer that fits stays as it is', () => {
  const answer = answerOf(heading, long('¶1'), edition)
  expect(shorten(answer, budget(5000))).toEqual(answer)
})

test('what shows nothing is left out, and not counted', () => {
  const blank: Block = { kind: 'paragraph', spans: [{ text: ' ' }] }
  expect(shorten(answerOf(heading, blank, edition), budget(5000))).toEqual(answerOf(heading, edition))
})

describe('an answer that does not fit', () => {
  test('has its quotes shortened alike, each with its citation', () => {
    const quotes = [long('¶1'), long('¶2'), long('¶3')]
    const shorter = shorten(answerOf(heading, ...quotes, edition), budget(1500))
    const [one = 0, two = 0, three = 0] = lengths(shorter)
    expect(Math.max(one, two, three) - Math.min(one, two, three)).toBeLessThan(60)
    expect(quotesOf(shorter).map(({ citation }) => citation)).toEqual(quotes.map(({ citation }) => citation))
  })

  test('gives what a short quote leaves to the long ones after it', () => {
    const even = lengths(shorten(answerOf(long('¶1'), long('¶2')), budget(1000)))
    const uneven = lengths(shorten(answerOf(quoteOf(), long('¶2')), budget(1000)))
    expect(uneven[1]).toBeGreaterThan(even[1] ?? 0)
  })

  test('loses quotes whole when too little of them would be left, and says how many', () => {
    const shorter = shorten(answerOf(heading, long('¶1'), long('¶2'), long('¶3'), edition), budget(350))
    expect(said(shorter)).toEqual(['heading', 'quote', 'Edition 1', '2 more excerpts did not fit into this message.'])
  })

  test('loses a quote with all that it is never shown without', () => {
    const disputed = quoteOf({ spans: long('¶2').spans }, { locator: '¶2', relation: 'disputes' })
    const parted = (size: number) =>
      quotesOf(shorten(answerOf(long('¶1'), disputed, long('¶3')), budget(size))).map(({ citation }) => citation.locator)
    expect(parted(5000)).toEqual(['¶1', '¶2', '¶3'])
    const shown = Array.from({ length: 60 }, (_, step) => parted(100 + step * 20))
    expect(shown.filter((locators) => locators.includes('¶1') !== locators.includes('¶2'))).toEqual([])
    expect(shown).toContainEqual([])
    expect(shown).toContainEqual(['¶1', '¶2', '¶3'])
  })

  test('loses quotes when there are more parts than places', () => {
    const answer = answerOf(heading, quoteOf(), quoteOf(), quoteOf(), edition)
    expect(said(shorten(answer, budget(5000, 5)))).toEqual([
      'heading',
      'quote',
      'quote',
      'Edition 1',
      'One more excerpt did not fit into this message.',
    ])
  })

  test('leaves room to say that one was left out, which is the longest way to say so', () => {
    const unshrinkable = quoteOf({}, { publisher: 'x'.repeat(400) })
    for (let length = 240; length < 300; length++) {
      const shorter = shorten(answerOf(unshrinkable, { kind: 'paragraph', spans: [{ text: 'x'.repeat(length) }] }), budget(300))
      const costs = shorter.blocks.map((block) => budget(300).cost(block).size)
      expect(costs.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(300)
    }
  })

  test.each(LANGUAGES)('leaves room to say in %s how many were left out, whatever form the number takes', (language) => {
    const blocks = Array.from({ length: 12 }, (): Block => ({ kind: 'paragraph', spans: [{ text: 'x'.repeat(50) }] }))
    for (let size = 100; size < 700; size += 7) {
      const shorter = shorten({ ...answerOf(...blocks), language }, budget(size, 100, language))
      const costs = shorter.blocks.map((block) => budget(size, 100, language).cost(block).size)
      expect(costs.reduce((sum, cost) => sum + cost, 0)).toBeLessThanOrEqual(size)
    }
  })

  test('keeps headings and notices whole, even without room', () => {
    expect(said(shorten(answerOf(heading, long('¶1'), edition), budget(0)))).toEqual([
      'heading',
      'Edition 1',
      'One more excerpt did not fit into this message.',
    ])
  })
})

test('whatever the answer, it fits, no quote is parted from its citation, and what is left out is counted', () => {
  const room = fc.record({ size: fc.integer({ min: 1500, max: 6000 }), parts: fc.integer({ min: 6, max: 40 }) })
  fc.assert(
    fc.property(fc.oneof(quotingAnswer, listingAnswer), room, (answer, { size, parts }) => {
      const limits = budget(size, parts, answer.language)
      const shorter = shorten(answer, limits)
      const costs = shorter.blocks.map(limits.cost)
      expect(costs.reduce((sum, cost) => sum + cost.size, 0)).toBeLessThanOrEqual(size)
      expect(costs.reduce((sum, cost) => sum + cost.parts, 0)).toBeLessThanOrEqual(parts)

      const whole = new Map(quotesOf(answer).map((quote) => [quote.citation.locator, quote]))
      for (const { spans, citation, actions, heading: title } of quotesOf(shorter)) {
        const before = whole.get(citation.locator)
        expect({ citation, actions, heading: title }).toEqual({
          citation: before?.citation,
          actions: before?.actions,
          heading: before?.heading,
        })
        expect(textOf(before?.spans ?? []).startsWith(textOf(spans).replace(/ ?…$/u, ''))).toBe(true)
      }
      const elastic = (blocks: readonly Block[]) => blocks.filter(({ kind }) => kind === 'quote' || kind === 'paragraph').length
      const left = elastic(answer.blocks) - elastic(shorter.blocks)
      const counted = said(shorter).slice(said(answer).length - left)
      expect(counted).toEqual(left === 0 ? [] : [voiceOf(answer.language).text('answers.omitted', { count: left })])
    }),
    effort(60),
  )
}, 60_000)
