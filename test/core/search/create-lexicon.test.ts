import { describe, expect, test } from 'vitest'
import { createAnalyzer } from '../../../src/core/search/analyzer.ts'
import { createLexicon } from '../../../src/core/search/create-lexicon.ts'
import { languageOf } from '../../../src/core/search/languages.ts'
import { openIndex } from '../../../src/core/search/passage-index.ts'
import { createTopicFinder } from '../../../src/core/search/topic-finder.ts'
import { finish } from '../../../src/core/steps.ts'
import { indexOf, passagesOf } from '../../given/passages.ts'

function lexiconOf(language: string, ...texts: readonly string[]) {
  const analyze = createAnalyzer(language)
  const dictionary = languageOf(language).openDictionary?.()
  const { parts, postings } = indexOf(passagesOf(...texts))
  return finish(
    createLexicon(finish(openIndex(parts, postings)), { language, analyze, finder: createTopicFinder([], analyze), dictionary }),
  )
}

describe('in English', () => {
  const lexicon = lexiconOf('en', 'Then angry crowds cancelled a visit by Hezbollah to Rafah.', 'Aid came.')

  test('common words, their company and their forms are known', () => {
    expect(lexicon.knowsForms).toBe(true)
    expect(lexicon.analyze('furious').flatMap(lexicon.relatives)).toContainEqual(expect.objectContaining({ term: 'angri' }))
    expect(lexicon.correct('vast')).toBeUndefined()
    expect(lexicon.correct('cancle')).toBe('cancel')
    expect(lexicon.correct('betwen')).toBe('between')
  })

  test('names are read in other spellings and scripts', () => {
    expect([lexicon.correct('hizbollah'), lexicon.transliterate('رفح')]).toEqual(['hezbollah', 'rafah'])
  })
})

test('in another language nothing is taken for said that is not met', () => {
  const lexicon = lexiconOf('es', 'La ayuda no llega.')
  expect(lexicon.knowsForms).toBe(false)
  expect(lexicon.analyze('furious').flatMap(lexicon.relatives)).toEqual([])
})
