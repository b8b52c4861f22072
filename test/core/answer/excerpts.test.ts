import { expect, test } from 'vitest'
import { excerptOf } from '../../../src/core/answer/excerpt.ts'
import { excerptsOf } from '../../../src/core/answer/excerpts.ts'
import type { Passage } from '../../../src/core/corpus/article.ts'
import type { Rights } from '../../../src/core/corpus/rights.ts'
import { passageOf } from '../../given/article.ts'

const TEN = 'Ten trucks stood at the crossing for weeks and rusted.'
const analyze = () => []
const mentions = () => []
const make = (passage: Passage, words: number) => excerptOf(passage, 1, { concepts: [], analyze, mentions, characters: 800, words })

/** Three passages of one article with such rights, and one of another. */
const excerpts = (rights: Rights) => {
  const first = passageOf(TEN, { rights })
  const other = passageOf(TEN, { rights })
  const passages = [first, { ...first }, { ...first }, other]
  return excerptsOf(
    passages.map((passage) => ({ passage, relation: undefined })),
    make,
  )
}

test('of each article there are no more words in one answer than its rights allow', () => {
  const given = excerpts({ kind: 'quote', words: 50, answer: 20 })
  expect(given.map(({ words, keptBack }) => keptBack ?? words)).toEqual([10, 10, 'answer', 10])
})

test('what nothing limits is all shown', () => {
  expect(excerpts({ kind: 'full' }).map(({ keptBack }) => keptBack)).toEqual([undefined, undefined, undefined, undefined])
})

test('a citation says what its excerpt is to the one above', () => {
  const placed = [
    { passage: passageOf(TEN), relation: undefined },
    { passage: passageOf(TEN), relation: 'disputes' as const },
  ]
  expect(excerptsOf(placed, make).map(({ citation }) => citation.relation)).toEqual([undefined, 'disputes'])
})
