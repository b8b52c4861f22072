import { describe, expect, test } from 'vitest'
import type { Action, Block } from '../../../src/core/answer/answer.ts'
import { withoutBlanks } from '../../../src/core/answer/without-blanks.ts'
import { answerOf, quoteOf } from '../../given/answer.ts'

const labelled = (label: string): Action => ({ kind: 'invoke', label, invocation: { command: 'rift', arguments: {} } })

describe.each([
  ['empty', ''],
  ['blank', ' \n'],
  ['invisible', '\u200b\u2060'],
])('what is %s goes', (_, text) => {
  test.each<[string, Block]>([
    ['a heading', { kind: 'heading', text }],
    ['a paragraph', { kind: 'paragraph', spans: [{ text }, { text }] }],
    ['a notice', { kind: 'notice', tone: 'caution', spans: [{ text }] }],
    ['a paragraph of nothing', { kind: 'paragraph', spans: [] }],
  ])('%s', (__, block) => {
    expect(withoutBlanks(answerOf(block)).blocks).toEqual([])
  })

  test('a button', () => {
    expect(withoutBlanks({ ...answerOf(), actions: [labelled(text), labelled('More')] }).actions).toEqual([labelled('More')])
  })

  test('a button of a paragraph', () => {
    const paragraph = { kind: 'paragraph', spans: [{ text: 'Perhaps:' }] } as const
    const { blocks } = withoutBlanks(answerOf({ ...paragraph, actions: [labelled(text), labelled('The vote')] }, paragraph))
    expect(blocks).toEqual([{ ...paragraph, actions: [labelled('The vote')] }, paragraph])
  })

  test('but not a quote, which has its citation', () => {
    expect(withoutBlanks(answerOf(quoteOf({ spans: [{ text }] }))).blocks).toHaveLength(1)
  })
})
