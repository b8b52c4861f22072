import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Action, Answer, Block } from '../../../src/core/answer/answer.ts'
import { fit as shorten } from '../../../src/core/answer/fit.ts'
import { layOut, type Medium } from '../../../src/core/answer/lay-out.ts'
import { answerOf, quoteOf } from '../../given/answer.ts'
import { listingAnswer, quotingAnswer } from '../../given/answers.ts'
import { effort } from '../../given/effort.ts'

/** Parts are words for what they show; a quote has two. */
const mediumOf = (parts: number): Medium<string> => ({
  budget: { size: 100_000, parts, cost: (block) => ({ size: 1, parts: partsOf(block).length }) },
  block: partsOf,
  row: (actions) => (actions.length === 0 ? [] : ['buttons']),
  line: '---',
})

const partsOf = (block: Block): readonly string[] =>
  block.kind === 'quote' ? ['source', 'words'] : [block.kind === 'notice' ? block.tone : block.kind]

const heading: Block = { kind: 'heading', text: 'Rafah' }
const edition: Block = { kind: 'notice', tone: 'footnote', spans: [{ text: 'Edition 1' }] }
const more: Action = { kind: 'invoke', label: 'More', invocation: { command: 'rift', arguments: {} } }
const answer: Answer = { ...answerOf(heading, edition, quoteOf(), quoteOf()), actions: [more] }

describe('lines', () => {
  test('keep excerpts apart, and the last from the buttons below', () => {
    expect(layOut(answer, mediumOf(20))).toEqual([
      ...['heading', 'source', 'words', '---', 'source', 'words', '---', 'buttons', 'footnote'],
    ])
  })

  test('are not drawn around a single excerpt without buttons', () => {
    expect(layOut(answerOf(heading, quoteOf(), edition), mediumOf(20))).toEqual(['heading', 'source', 'words', 'footnote'])
  })

  test('are not drawn where nothing is quoted', () => {
    const listing = { ...answerOf({ kind: 'paragraph', spans: [{ text: 'Gaza' }] }, heading), actions: [more] } as const
    expect(layOut(listing, mediumOf(20))).toEqual(['paragraph', 'heading', 'buttons'])
  })

  // A heading, a footnote, two quotes of two parts, and room to say what was left out.
  test.each([
    [9, 2],
    [8, 2],
    [7, 0],
  ])('are all there or none: in %d parts there are %d', (parts, count) => {
    expect(layOut(answer, mediumOf(parts)).filter((part) => part === '---')).toHaveLength(count)
    expect(layOut(answer, mediumOf(parts)).filter((part) => part === 'words')).toHaveLength(2)
  })
})

test('whatever the answer, lines cost nothing of what fits, and fit as well', () => {
  fc.assert(
    fc.property(fc.oneof(quotingAnswer, listingAnswer), fc.integer({ min: 5, max: 40 }), (given, parts) => {
      const medium = mediumOf(parts)
      const laid = layOut(given, medium)
      const without = laid.filter((part) => part !== '---')
      const { blocks } = shorten(given, medium.budget)
      expect(without.filter((part) => part !== 'buttons').sort()).toEqual(blocks.flatMap(partsOf).sort())
      if (laid.length > without.length) expect(laid.filter((part) => part !== 'buttons').length).toBeLessThanOrEqual(parts)
    }),
    effort(100),
  )
}, 60_000)
