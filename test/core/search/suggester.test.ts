import { describe, expect, test } from 'vitest'
import type { Searcher } from '../../../src/core/search/searcher.ts'
import { growSuggester } from '../../../src/core/search/suggester.ts'
import { finish } from '../../../src/core/steps.ts'
import { shelfIn } from '../../given/languages.ts'
import { shelfOf } from '../../given/library.ts'

const { suggest } = shelfOf('rift')
const labels = (typed: string, limit = 25) => suggest(typed, limit).map(({ label }) => label)

describe('what is offered', () => {
  test.each([
    ['while nothing is typed: common topics, then headings', '', ['Gaza', 'Rafah', 'Weapons', 'The offensive', 'The vote']],
    ['that begins like it', 'wea', ['Weapons']],
    ['whatever the case and accents', 'GÁZ', ['Gaza']],
    ['by another name', 'Gaza St', ['Gaza']],
    ['in another script', 'غز', ['Gaza']],
    ['of which words begin like the typed ones, in any order', 'offens the', ['The offensive']],
    ['of a search, when nothing begins like it', 'tanks', ['The offensive']],
    ['when nothing is like it: nothing', 'zzzz', []],
  ])('%s', (_, typed, expected) => {
    expect(labels(typed)).toEqual(expected)
  })

  test('first has a name that begins like it', () => {
    expect(labels('the')[0]).toMatch(/^The /)
    expect(labels('r')[0]).toBe('Rafah')
  })

  test('is no more than is wanted, and nothing twice', () => {
    expect(labels('', 2)).toEqual(['Gaza', 'Rafah'])
    expect(new Set(labels('')).size).toBe(labels('').length)
  })

  test('is what can be asked: a name, or the anchor of a passage', () => {
    expect(suggest('vote', 1)).toEqual([{ label: 'The vote', value: '#vote' }])
    expect(suggest('gaza', 1)).toEqual([{ label: 'Gaza', value: 'Gaza' }])
  })
})

test('a name that begins with what was typed comes before one that has such a word, however popular', () => {
  const topic = (name: string) => ({ id: name, name, kind: 'idea', aliases: [], related: [] }) as const
  const searcher = { popularity: (id: string) => id.length } as Searcher
  const offer = finish(
    growSuggester({ name: 'x', articles: [], passages: [], topics: [topic('Strip'), topic('The long Strip of land')] }, searcher),
  )
  expect(offer('str', 9).map(({ label }) => label)).toEqual(['Strip', 'The long Strip of land'])
})

test('the topics that most passages of all languages mention come first', () => {
  expect(
    shelfIn()
      .suggest('', 2)
      .map(({ label }) => label),
  ).toEqual(['Rafah', 'Gaza'])
})
