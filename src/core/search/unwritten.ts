import type { Analyzer, Token } from './analyzer.ts'

/** Something that a text holds without writing it so. */
export interface Unwritten {
  /** No word can be equal to it. */
  readonly term: string
  /** The tokens that hold it: from `from` up to, not including, `to`. */
  readonly from: number
  readonly to: number
}

/** Compounds with a hyphen as one word, cease-fire as ceasefire, and the initials of names, World Central Kitchen as WCK. */
export const unwrittenIn = (text: string, tokens: readonly Token[], analyze: Analyzer): readonly Unwritten[] =>
  tokens.flatMap((_, from) => [...compoundAt(text, tokens, from, analyze), ...initialsAt(text, tokens, from)])

/** The terms that a token of a question may stand for: its own, a compound, initials. */
export const termsFor = ({ surface, word, term }: Token): readonly string[] => [
  term,
  compoundTerm(term),
  ...(2 < word.length || surface === surface.toUpperCase() ? [initialsTerm(word)] : []),
]

/** Whether a term stands for a name by its initials. */
export const isInitials = (term: string): boolean => term.startsWith(INITIALS)

const INITIALS = '^'

const compoundTerm = (term: string): string => `&${term}`
const initialsTerm = (word: string): string => `${INITIALS}${word.replace(/\./g, '')}`

function compoundAt(text: string, tokens: readonly Token[], from: number, analyze: Analyzer): readonly Unwritten[] {
  const [one, other] = [tokens[from], tokens[from + 1]]
  if (one === undefined || other === undefined || text.slice(one.end, other.start) !== '-') return []
  const [whole, ...rest] = analyze(one.word + other.word)
  return whole === undefined || 0 < rest.length ? [] : [{ term: compoundTerm(whole.term), from, to: from + 2 }]
}

/** The initials of the names that begin at a token; small words inside a name may count or not. */
function initialsAt(text: string, tokens: readonly Token[], from: number): readonly Unwritten[] {
  const found = new Map<string, number>()
  let [full, short] = ['', '']
  for (let at = from; at < from + LONGEST; at++) {
    const token = tokens[at]
    const isName = token !== undefined && !token.stop && CAPITAL.test(token.surface)
    if (token === undefined || (!isName && (at === from || !token.stop))) break
    if (from < at && (text.charAt(token.start - 1) !== ' ' || tokens[at - 1]?.end !== token.start - 1)) break
    const initial = ABBREVIATION.test(token.surface) ? token.word : token.word.charAt(0)
    full += initial
    if (!isName) continue
    short += initial
    if (from < at) found.set(initialsTerm(full), at + 1).set(initialsTerm(short), at + 1)
  }
  return Array.from(found, ([term, to]) => ({ term, from, to }))
}

const LONGEST = 6
const CAPITAL = /^\p{Lu}/u
const ABBREVIATION = /^\p{Lu}{2,}$/u
