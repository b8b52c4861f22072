import type { Token } from './analyzer.ts'
import { clausesOf } from './clauses.ts'
import { type Concept, conceptOf, type Lexicon } from './concept.ts'
import { isFraming } from './framing.ts'
import { isLight } from './light-words.ts'

/** A query taken apart. */
export interface Question {
  readonly concepts: readonly Concept[]
  /** Words read as another, `hezbolah` as `hezbollah`. */
  readonly corrections: readonly Correction[]
}

export interface Correction {
  readonly typed: string
  readonly read: string
}

/** Takes a query apart into concepts, each known by its terms; repeated ones count once. */
export function parseQuestion(query: string, lexicon: Lexicon): Question {
  const clauses = clausesOf(query).map((clause, number) => parseClause(clause, number, lexicon))
  const byKey = new Map<string, Concept>()
  for (const concept of clauses.flatMap(({ concepts }) => concepts)) {
    const key = concept.topic?.id ?? concept.terms[0] ?? concept.surface.toLowerCase()
    if (!byKey.has(key)) byKey.set(key, concept)
  }
  return { concepts: unframed([...byKey.values()]), corrections: clauses.flatMap(({ corrections }) => corrections) }
}

function parseClause(clause: string, number: number, lexicon: Lexicon): Question {
  const all = lexicon.analyze(clause)
  const informative = all.filter((token) => !token.stop)
  const [only] = informative
  // "What time is it?" asks nothing that a passage with the word "time" could answer.
  if (only !== undefined && informative.length === 1 && 1 < all.length && isLight(only.word)) return { concepts: [], corrections: [] }
  const { tokens, corrections } = spell(informative, lexicon)
  const measured = measuredIn(all)
  const mentions = new Map(lexicon.mentions(tokens).map((mention) => [mention.from, mention]))
  const concepts: Concept[] = []
  for (let position = 0; position < tokens.length; position++) {
    const mention = mentions.get(position)
    const group = tokens.slice(position, mention?.to ?? position + 1)
    concepts.push(
      conceptOf(group, { topic: mention?.topic, clause: number, measured: measured.has(tokens[position]?.start ?? -1) }, lexicon),
    )
    position += group.length - 1
  }
  return { concepts, corrections }
}

/** Words such as "explain" do not count, unless there is nothing else. */
function unframed(concepts: readonly Concept[]): readonly Concept[] {
  const frames = ({ surface, topic }: Concept): boolean => topic === undefined && isFraming(surface.toLowerCase())
  return concepts.every(frames) ? concepts : concepts.map((concept) => (frames(concept) ? { ...concept, weight: 0 } : concept))
}

function spell(tokens: readonly Token[], lexicon: Lexicon): { tokens: readonly Token[]; corrections: readonly Correction[] } {
  const named = new Set(lexicon.mentions(tokens).flatMap(({ from, to }) => tokens.slice(from, to)))
  const corrections: Correction[] = []
  const spelt = tokens.map((token): Token => {
    if (named.has(token) || 0 < lexicon.frequency(token.term)) return token
    const word = lexicon.correct(token.word)
    const read = word === undefined ? undefined : lexicon.analyze(word)[0]
    if (read === undefined) return token
    corrections.push({ typed: token.surface, read: read.surface })
    return { ...token, word: read.word, term: read.term, parts: read.parts }
  })
  return { tokens: spelt, corrections }
}

/** Where the words stand that follow "how": "old" in "how old" is what is asked, whatever it says elsewhere. */
const measuredIn = (tokens: readonly Token[]): ReadonlySet<number> =>
  new Set(tokens.flatMap(({ start }, position) => (tokens[position - 1]?.word === 'how' ? [start] : [])))
