import { describe, expect, test } from 'vitest'
import { renderPlainText } from '../../../src/core/answer/plain-text.ts'
import { voiceOf } from '../../../src/core/voice/voice.ts'
import { told } from '../../given/told.ts'

describe('nothing found', () => {
  const nothing = { outcome: 'nothing-found', excerpts: [], suggestions: [], knownTerms: [], unknownTerms: [], corrections: [] } as const

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
