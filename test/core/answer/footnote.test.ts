import { expect, test } from 'vitest'
import type { Block } from '../../../src/core/answer/answer.ts'
import { isFootnote } from '../../../src/core/answer/footnote.ts'
import { quoteOf } from '../../given/answer.ts'

const notice = (tone: 'caution' | 'failure' | 'footnote'): Block => ({ kind: 'notice', tone, spans: [{ text: 'Edition 1' }] })

test.each([
  ['a footnote', notice('footnote'), true],
  ['a caution', notice('caution'), false],
  ['a failure', notice('failure'), false],
  ['a quote', quoteOf(), false],
])('small print or not: %s', (_, block, small) => {
  expect(isFootnote(block)).toBe(small)
})
