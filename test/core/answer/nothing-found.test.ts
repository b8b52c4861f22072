import { describe, expect, test } from 'vitest'
import type { Answer } from '../../../src/core/answer/answer.ts'
import { nothingFound } from '../../../src/core/answer/nothing-found.ts'
import { renderPlainText } from '../../../src/core/answer/plain-text.ts'
import type { Explanation } from '../../../src/core/library.ts'
import type { Language } from '../../../src/core/voice/languages.ts'
import { voiceOf } from '../../../src/core/voice/voice.ts'
import { IN_OTHER_WORDS, otherWordsShelf } from '../../given/other-words.ts'
import { told } from '../../given/told.ts'

describe('nothing found', () => {
  const empty = { excerpts: [], nearby: [], suggestions: [], knownTerms: [], unknownTerms: [], corrections: [] } as const
  const nothing = { ...empty, outcome: 'nothing-found' } as const

  test('explains itself to the asker alone, and offers topics', () => {
    const answer = told('pasta', {
      ...nothing,
      unknownTerms: ['pasta'],
      suggestions: [{ id: 'g', name: 'Gaza', kind: 'place', aliases: [], related: [] }],
    })
    expect(answer.audience).toBe('asker')
    expect(renderPlainText(answer)).toBe('Nothing here about pasta.\n\nYou could ask about:\n\nGaza\n\nEdition 0123456789ab')
    expect(answer.actions).toEqual([{ kind: 'invoke', label: 'Gaza', invocation: { command: 'rift', arguments: { query: 'Gaza' } } }])
  })

  test('names the words that are known as well', () => {
    expect(renderPlainText(told('aid pasta', { ...nothing, unknownTerms: ['pasta'], knownTerms: ['aid'] }))).toBe(
      'Nothing found for aid pasta.\n\nNothing here about pasta. Some passages mention aid: ask about that alone.\n\nEdition 0123456789ab',
    )
  })

  test('says so when there was nothing to look up', () => {
    expect(renderPlainText(told('of the', nothing))).toMatch(/^There is nothing to look up in this\./)
  })

  test('shows a long question in short', () => {
    expect(renderPlainText(told('x', { ...nothing, query: 'pasta '.repeat(600), knownTerms: ['pasta'] })).length).toBeLessThan(400)
  })

  test('is said in the voice of the answer, by the words that were typed', () => {
    const answer = told('pasta', { ...nothing, unknownTerms: ['pasta', 'rice'] }, { voice: voiceOf('fr') })
    expect([answer.language, renderPlainText(answer)]).toEqual(['fr', 'Rien ici sur pasta ou rice.\n\nÉdition 0123456789ab'])
  })
})

describe('passages that may come close', () => {
  const shelf = otherWordsShelf()
  const sayings = (query: string, over: Partial<Explanation> = {}, language: Language = 'en') =>
    nothingFound({ ...shelf.ask(query, { limit: 3, page: 1, characters: 800 }), ...over }, 'rift', voiceOf(language))
  const offered = (answer: Answer) => answer.blocks.flatMap((block) => (block.kind === 'paragraph' ? (block.actions ?? []) : []))
  const passages = (...anchors: readonly string[]) =>
    anchors.map((anchor) => {
      const found = shelf.articles.flatMap((article) => article.passages).find((passage) => passage.anchor === anchor)
      if (found === undefined) throw new RangeError(`There is no passage ${anchor}`)
      return found
    })

  test('are buttons that open them, under a sentence of their own and before the topics, and none of their words is shown', () => {
    const answer = sayings(IN_OTHER_WORDS.embassy)
    expect(renderPlainText(answer)).toBe(
      [
        'Nothing here about angry, protesters, throw, rocks, burn or cars.',
        'Perhaps one of these passages comes close, though in other words:\n#embassy  At the embassy\n#refugees  The border',
        'You could ask about:',
        'Embassy · Parliament · Soldiers',
        'Edition 0123456789ab',
      ].join('\n\n'),
    )
    expect(offered(answer)).toEqual([
      { kind: 'invoke', label: 'At the embassy', invocation: { command: 'rift', arguments: { query: '#embassy' } } },
      { kind: 'invoke', label: 'The border', invocation: { command: 'rift', arguments: { query: '#refugees' } } },
    ])
    expect([answer.audience, answer.blocks.some(({ kind }) => kind === 'quote')]).toEqual(['asker', false])
  })

  test('are called by their place and article where they have no heading of their own, or share it', () => {
    const labels = (...anchors: readonly string[]) => offered(sayings('x', { nearby: passages(...anchors) })).map(({ label }) => label)
    expect(labels('quarrel')).toEqual(['¶2 · Two leaders'])
    expect(labels('embassy', 'cabinet', 'refugees')).toEqual(['¶3 · At the embassy', '¶4 · At the embassy', 'The border'])
  })

  test.each([
    [0, 5],
    [1, 4],
    [3, 2],
  ])('when there are %d leave room for %d topics', (count, topics) => {
    const nearby = passages('embassy', 'cabinet', 'quarrel').slice(0, count)
    expect(sayings('pasta', { nearby }).actions).toHaveLength(topics)
  })

  test.each([
    ['en', 'Perhaps this passage comes close', 'Perhaps one of these passages comes close'],
    ['fr', 'Ce passage', 'L’un de ces passages'],
    ['es', 'Quizá este pasaje', 'Quizá uno de estos pasajes'],
    ['he', 'אולי הקטע הזה', 'אולי אחד משני הקטעים האלה'],
    ['ar', 'ربما كان هذا المقطع', 'ربما كان أحد هذين المقطعين'],
  ] as const)('in %s are as many as they are', (language, one, two) => {
    const text = (...anchors: readonly string[]) => renderPlainText(sayings('pasta', { nearby: passages(...anchors) }, language))
    expect(text('embassy')).toContain(one)
    expect(text('embassy', 'cabinet')).toContain(two)
  })
})
