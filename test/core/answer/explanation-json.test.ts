import { expect, test } from 'vitest'
import { explanationJson } from '../../../src/core/answer/explanation-json.ts'
import { shelfOf } from '../../given/library.ts'
import { IN_OTHER_WORDS, otherWordsShelf } from '../../given/other-words.ts'

const ask = (query: string) => explanationJson(shelfOf('rift').ask(query, { limit: 1, page: 1, characters: 800 }))

test('an excerpt is text with its citation', () => {
  expect(ask('#vote')).toEqual({
    query: '#vote',
    collection: 'rift',
    edition: '0123456789ab',
    outcome: 'answered',
    excerpts: [
      {
        passage: 'rift/paper#vote',
        kind: 'quote',
        text: 'The council held a vote on the weapons, and the delegation abstained.',
        score: 0,
        citation: {
          title: 'A rift',
          publisher: 'The Paper',
          author: 'Ann',
          published: '2024-04-05',
          url: 'https://paper.example/a#:~:text=The%20council%20held%20a%20vote,weapons%2C%20and%20the%20delegation%20abstained.',
          locator: '¶5',
        },
      },
    ],
    unknownTerms: [],
    nearby: [],
    suggestions: [],
  })
})

test('what may come close is by its id and heading', () => {
  const { outcome, excerpts, nearby } = explanationJson(
    otherWordsShelf().ask(IN_OTHER_WORDS.embassy, { limit: 1, page: 1, characters: 800 }),
  )
  expect({ outcome, excerpts, nearby }).toEqual({
    outcome: 'nothing-found',
    excerpts: [],
    nearby: [
      { passage: 'rift/paper#embassy', heading: 'At the embassy' },
      { passage: 'rift/paper#refugees', heading: 'The border' },
    ],
  })
})

test('what is not known is named, and topics are by name', () => {
  const { outcome, excerpts, unknownTerms, suggestions } = ask('pasta')
  expect({ outcome, excerpts, unknownTerms }).toEqual({ outcome: 'nothing-found', excerpts: [], unknownTerms: ['pasta'] })
  expect(suggestions).toEqual(expect.arrayContaining(['Gaza', 'Rafah', 'Weapons']))
})

test('a score has three decimals', () => {
  const [excerpt] = ask('vote on weapons').excerpts
  expect(excerpt?.score).toBeGreaterThan(0)
  expect(String(excerpt?.score)).toMatch(/^\d+(?:\.\d{1,3})?$/)
})

test('is the same after a journey through text', () => {
  expect(JSON.parse(JSON.stringify(ask('vote')))).toEqual(ask('vote'))
})
