import type { Token } from './analyzer.ts'
import { asksForCount, asksForFact } from './asked.ts'
import { clausesOf } from './clauses.ts'
import { type Concept, conceptOf, type Lexicon, LIGHTEST } from './concept.ts'
import { isFraming } from './framing.ts'
import { isLight } from './light-words.ts'
import { type Correction, spell } from './spell.ts'

/** A query taken apart. */
export interface Question {
  readonly concepts: readonly Concept[]
  /** The clauses that ask for a number. */
  readonly counting: ReadonlySet<number>
  /** Words read as another, `hezbolah` as `hezbollah`. */
  readonly corrections: readonly Correction[]
}

/** Takes a query apart into concepts, each known by its terms; repeated ones count once. */
export function parseQuestion(query: string, lexicon: Lexicon): Question {
  const texts = clausesOf(query)
  const clauses = texts.map((clause, number) => parseClause(clause, number, lexicon))
  const byKey = new Map<string, Concept>()
  for (const concept of clauses.flatMap(({ concepts }) => concepts)) {
    const key = concept.topic?.id ?? concept.terms[0] ?? concept.surface.toLowerCase()
    if (!byKey.has(key)) byKey.set(key, concept)
  }
  const counting = new Set(texts.flatMap((clause, number) => (asksForCount(clause) ? [number] : [])))
  return { concepts: unframed([...byKey.values()]), counting, corrections: clauses.flatMap(({ corrections }) => corrections) }
}

function parseClause(clause: string, number: number, lexicon: Lexicon): Pick<Question, 'concepts' | 'corrections'> {
  const all = lexicon.analyze(clause)
  const informative = all.filter((token) => !token.stop)
  const [only] = informative
  // "What time is it?" asks nothing that a passage with the word "time" could answer.
  if (only !== undefined && informative.length === 1 && 1 < all.length && isLight(only.word)) return { concepts: [], corrections: [] }
  const { tokens, corrections } = spell({ clause, tokens: informative }, lexicon)
  const group = { tokens, clause: number }
  const concepts = conceptsOf({ ...group, measured: measuredIn(all) }, lexicon)
  // "When did it begin?" asks of a name nothing but what a light word says.
  const isBare = asksForFact(clause) && concepts.every(({ weight, name }) => weight <= LIGHTEST || name === 'known')
  return { concepts: isBare ? conceptsOf({ ...group, measured: startsOf(tokens) }, lexicon) : concepts, corrections }
}

/** The words of a clause that say something. */
interface Clause {
  readonly tokens: readonly Token[]
  readonly clause: number
  /** Where the words stand that count in full, however light they are elsewhere. */
  readonly measured: ReadonlySet<number>
}

function conceptsOf({ tokens, clause, measured }: Clause, lexicon: Lexicon): readonly Concept[] {
  const mentions = new Map(lexicon.mentions(tokens).map((mention) => [mention.from, mention]))
  const concepts: Concept[] = []
  for (let position = 0; position < tokens.length; position++) {
    const mention = mentions.get(position)
    const group = tokens.slice(position, mention?.to ?? position + 1)
    const place = { topic: mention?.topic, clause, measured: measured.has(tokens[position]?.start ?? -1) }
    concepts.push(conceptOf(group, place, lexicon))
    position += group.length - 1
  }
  return concepts
}

const startsOf = (tokens: readonly Token[]): ReadonlySet<number> => new Set(tokens.map(({ start }) => start))

/** Words such as "explain" do not count, unless there is nothing else. */
function unframed(concepts: readonly Concept[]): readonly Concept[] {
  const frames = ({ surface, topic }: Concept): boolean => topic === undefined && isFraming(surface.toLowerCase())
  return concepts.every(frames) ? concepts : concepts.map((concept) => (frames(concept) ? { ...concept, weight: 0 } : concept))
}

/** Where the words stand that follow "how": "old" in "how old" is what is asked, whatever it says elsewhere. */
const measuredIn = (tokens: readonly Token[]): ReadonlySet<number> =>
  new Set(tokens.flatMap(({ start }, position) => (tokens[position - 1]?.word === 'how' ? [start] : [])))
