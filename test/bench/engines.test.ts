import { expect, test } from 'vitest'
import { createFts5 } from '../../bench/engines/fts5.ts'
import { createTextbookBm25 } from '../../bench/engines/textbook-bm25.ts'

const texts = [
  { id: 'long', text: 'The wings and the long tail and the engines lift the heavy aircraft.' },
  { id: 'short', text: 'The wings lift.' },
  { id: 'twice', text: 'Wings lift wings.' },
  { id: 'other', text: 'Heat in composite slabs.' },
]

test('textbook BM25 prefers a word twice, then the shorter text, and knows forms of a word', () => {
  const engine = createTextbookBm25()
  engine.build({ language: 'en', texts })
  expect(engine.search('the wing', 10)).toEqual(['twice', 'short', 'long'])
})

test('FTS5 takes marks of its query language for no more than spaces', () => {
  const engine = createFts5()
  engine.build({ language: 'en', texts })
  expect(engine.search('"slabs" NEAR (heat* -', 10)).toEqual(['other'])
  expect(engine.search('?!', 10)).toEqual([])
  engine.close?.()
})
