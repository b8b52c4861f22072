import type { Token } from './analyzer.ts'
import type { Lexicon } from './concept.ts'
import { otherWriting } from './other-writing.ts'
import { termsFor } from './unwritten.ts'

/** A word read as another, `hezbolah` as `hezbollah`. */
export interface Correction {
  readonly typed: string
  readonly read: string
}

/** Some words of a clause. */
interface Typed {
  readonly clause: string
  readonly tokens: readonly Token[]
}

/** Reads the words of a clause that nobody knows as those that were meant. */
export function spell(typed: Typed, lexicon: Lexicon): { tokens: readonly Token[]; corrections: readonly Correction[] } {
  const written = rewritten(typed, lexicon)
  const named = new Set(lexicon.mentions(written).flatMap(({ from, to }) => written.slice(from, to)))
  const corrections: Correction[] = []
  const tokens = written.flatMap((token): Token | readonly [] => {
    if (named.has(token) || isKnown(token, lexicon)) return token
    const word = lexicon.correct(token.word) ?? lexicon.transliterate(token.word)
    const read = word === undefined ? undefined : lexicon.analyze(word)[0]
    if (read === undefined) return token
    if (read.stop) return []
    corrections.push({ typed: token.surface, read: read.surface })
    return { ...token, word: read.word, term: read.term, parts: read.parts }
  })
  return { tokens, corrections }
}

const isKnown = (token: Token, { frequency }: Lexicon): boolean => termsFor(token).some((term) => 0 < frequency(term))

/** The same words, unknown ones written in the way that is known: 2 as two, pre-emptive as preemptive. */
function rewritten({ clause, tokens }: Typed, lexicon: Lexicon): readonly Token[] {
  const written: Token[] = []
  for (const token of tokens) {
    const last = written.at(-1)
    const isNext = last !== undefined && NEXT.test(clause.slice(last.end, token.start))
    const joined = isNext ? joinedOf(last, token, lexicon) : undefined
    if (joined === undefined) written.push(isKnown(token, lexicon) ? token : (knownAs(otherWriting(token.word), token, lexicon) ?? token))
    else written.splice(-1, 1, joined)
  }
  return written
}

const NEXT = /^[ -]$/

/** Two words as one, if they are known so and not each by itself. */
function joinedOf(one: Token, other: Token, lexicon: Lexicon): Token | undefined {
  if (isKnown(one, lexicon) && isKnown(other, lexicon)) return undefined
  const word = one.word + other.word
  const both = { ...one, surface: `${one.surface} ${other.surface}`, end: other.end }
  return knownAs(word, both, lexicon) ?? knownAs(lexicon.transliterate(word), both, lexicon)
}

/** A token read as another word, if that is one and known. */
function knownAs(word: string | undefined, token: Token, lexicon: Lexicon): Token | undefined {
  const [read, ...others] = word === undefined ? [] : lexicon.analyze(word)
  return read !== undefined && others.length === 0 && isKnown(read, lexicon)
    ? { ...token, word: read.word, term: read.term, parts: read.parts }
    : undefined
}
