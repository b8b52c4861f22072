import { expect, test } from 'vitest'
import { wishesOf } from '../../../src/core/demand/wishes-of.ts'
import { shelfOf } from '../../given/library.ts'

const shelf = shelfOf('rift')
const wishes = (query: string) =>
  wishesOf(shelf.ask(query, { limit: 3, page: 1, characters: 800 }), shelf).map(
    ({ collection, kind, text }) => `${collection} ${kind} ${text}`,
  )

test.each([
  ['a question that is answered', 'offensive in Rafah', []],
  ['a passage that was opened', '#nowhere', []],
  ['words that are not known', 'Pasta recipes', ['rift word pasta', 'rift word recipes']],
  ['the topic of a question that is answered in part', 'who founded Gaza', ['rift word founded', 'rift topic gaza']],
  ['no number, address or link', 'pasta 0172 345 678 ann@paper.example https://paper.example/ann', ['rift word pasta']],
  ['words of a script without spaces', '意大利面怎么做', ['rift word 意大利', 'rift word 面', 'rift word 怎么', 'rift word 做']],
  ['no word of more than forty letters', `pasta ${'x'.repeat(41)}`, ['rift word pasta']],
])('of %s', (_, query, wanted) => {
  expect(wishes(query)).toEqual(wanted)
})

test('of a text that was pasted come eight words at most', () => {
  expect(wishes('qalba wemba zolta yurda hensi kolpa mirta dosni fupla gerbi'.split(' ').join(' '))).toHaveLength(8)
})
