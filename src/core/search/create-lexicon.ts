import type { Steps } from '../steps.ts'
import type { Analyzer } from './analyzer.ts'
import type { Lexicon } from './concept.ts'
import type { Dictionary } from './dictionary.ts'
import { languageOf } from './languages.ts'
import type { PassageIndex } from './passage-index.ts'
import { growSpeltAlike, growUsedAlike, type Relatives } from './relatives.ts'
import { createSpelling } from './spelling.ts'
import type { TopicFinder } from './topic-finder.ts'
import { createTransliteration } from './transliteration.ts'
import { termsFor } from './unwritten.ts'

/** How the words of passages are read. */
export interface Reader {
  /** Primary subtag of a BCP 47 tag. */
  readonly language: string
  readonly analyze: Analyzer
  readonly finder: TopicFinder
  /** The common words of the language, if we have them. */
  readonly dictionary: Dictionary | undefined
}

/** What the words of a query are looked up in, in steps. */
export function* createLexicon({ vocabulary, size }: PassageIndex, reader: Reader): Steps<Lexicon> {
  const { language, analyze, finder, dictionary } = reader
  const { words, frequency } = vocabulary
  const { names } = languageOf(language)
  const isName = (word: string): boolean => analyze(word).some(({ term }) => vocabulary.isName(term))
  const isKnown = (word: string): boolean =>
    analyze(word).some((token) => token.stop || termsFor(token).some((term) => 0 < frequency(term)))
  const topical = new Set(finder.words.filter(({ stop }) => !stop).map(({ word }) => word))
  return {
    analyze,
    mentions: finder.find,
    frequency,
    isName: vocabulary.isName,
    looksLikeName: (surface) => names.test(surface),
    correct: createSpelling({ words, names: topical, common: dictionary?.list, isKnown, isName }),
    transliterate: createTransliteration({ language, words, isName }),
    relatives: yield* growRelatives(vocabulary, reader),
    knowsForms: dictionary !== undefined,
    size,
  }
}

function* growRelatives(vocabulary: PassageIndex['vocabulary'], { language, analyze, dictionary }: Reader): Steps<Relatives> {
  if (dictionary !== undefined) return yield* growUsedAlike(vocabulary, dictionary, analyze)
  return languageOf(language).inflected ? yield* growSpeltAlike(vocabulary) : () => []
}
