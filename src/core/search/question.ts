import type { Token } from './analyzer.ts'
import { withoutAsides } from './asides.ts'
import { asksForFact, asksForSummary, type Measure, measureAsked, saysWhen } from './asked.ts'
import { isBelonging } from './belongings.ts'
import { clausesOf } from './clauses.ts'
import { type Concept, conceptOf, type Lexicon, LIGHTEST } from './concept.ts'
import { withoutFillers } from './fillers.ts'
import { isFraming } from './framing.ts'
import { isLight } from './light-words.ts'
import { type Correction, spell } from './spell.ts'

/** A query taken apart. */
export interface Question {
  readonly concepts: readonly Concept[]
  /** What clauses ask to be measured, by their number. */
  readonly measured: ReadonlyMap<number, Measure>
  /** Words read as another, `hezbolah` as `hezbollah`. */
  readonly corrections: readonly Correction[]
}

/** Takes a query apart into concepts, each known by its terms; repeated ones count once. What it says of the one who asks decides nothing. */
export function parseQuestion(query: string, lexicon: Lexicon): Question {
  const whole = parseAll(query, lexicon)
  if (lexicon.knowsForms && asksForSummary(query) && whole.concepts.every(saysNothing)) return summaryOr(whole, lexicon)
  const asked = lexicon.knowsForms ? withoutAsides(query, (sentence) => names(sentence, lexicon)) : query
  if (asked === query) return whole
  const main = parseAll(asked, lexicon)
  return isEnough(main.concepts) ? { ...whole, measured: main.measured, concepts: besides(main.concepts, whole.concepts) } : whole
}

const saysNothing = ({ word, weight }: Concept): boolean => weight <= LIGHTEST || isFraming(word)

/** "What is this about?" asks for what the passages, or their maintainers, call a summary, if any do. */
function summaryOr(question: Question, lexicon: Lexicon): Question {
  const summary = parseAll('summary', lexicon)
  return summary.concepts.some(isTelling) ? summary : question
}

/** Whether a text names what passages know. */
function names(text: string, { analyze, mentions, frequency, isName }: Lexicon): boolean {
  const tokens = analyze(text)
  return 0 < mentions(tokens).length || tokens.some(({ term, stop }) => !stop && 0 < frequency(term) && isName(term))
}

function parseAll(query: string, lexicon: Lexicon): Question {
  const texts = clausesOf(query)
  const clauses = texts.map((clause, number) => parseClause(clause, number, lexicon))
  const byKey = new Map<string, Concept>()
  for (const concept of clauses.flatMap(({ concepts }) => concepts)) {
    const key = keyOf(concept)
    if (!byKey.has(key)) byKey.set(key, concept)
  }
  const measured = new Map(texts.flatMap((clause, number): [number, Measure][] => pairOf(number, measureAsked(clause))))
  return { concepts: unframed([...byKey.values()], lexicon), measured, corrections: clauses.flatMap(({ corrections }) => corrections) }
}

const pairOf = (clause: number, measure: Measure | undefined): [number, Measure][] => (measure === undefined ? [] : [[clause, measure]])

const keyOf = ({ topic, terms, surface }: Concept): string => topic?.id ?? terms[0] ?? surface.toLowerCase()

/** Somebody or something named, or two words: "is it dead" asks nothing without what was said before. */
const isEnough = (concepts: readonly Concept[]): boolean =>
  concepts.some(({ name }) => name === 'known') || 1 < concepts.filter(isTelling).length

const isTelling = ({ terms, weight }: Concept): boolean => 0 < terms.length && LIGHTEST < weight

/** These concepts, and after them all others, which decide nothing. */
function besides(concepts: readonly Concept[], all: readonly Concept[]): readonly Concept[] {
  const keys = new Set(concepts.map(keyOf))
  return [
    ...concepts,
    ...all.filter((concept) => !keys.has(keyOf(concept))).map((concept): Concept => ({ ...concept, ...DECIDES_NOTHING })),
  ]
}

const DECIDES_NOTHING = { weight: 0, name: 'none', clause: 0 } as const

function parseClause(typed: string, number: number, lexicon: Lexicon): Pick<Question, 'concepts' | 'corrections'> {
  const clause = lexicon.knowsForms ? withoutFillers(typed) : typed
  const all = lexicon.analyze(clause)
  const informative = all.filter((token) => !token.stop && !isStressed(token, lexicon))
  const [only] = informative
  // "What time is it?" asks nothing that a passage with the word "time" could answer.
  if (only !== undefined && informative.length === 1 && 1 < all.length && isLight(only.word)) return { concepts: [], corrections: [] }
  const { tokens, corrections } = spell({ clause, tokens: informative }, lexicon)
  const group = { tokens, clause: number, owned: following(all, OWN) }
  const concepts = conceptsOf({ ...group, measured: following(all, HOW) }, lexicon)
  // "When did it begin?" asks of a name nothing but what a light word says.
  const isBare = asksForFact(clause) && concepts.every(({ weight, name }) => weight <= LIGHTEST || name === 'known')
  const asking = WHEN.test(clause) ? tokens.filter(({ word }) => !saysWhen(word)) : tokens
  return { concepts: isBare ? conceptsOf({ ...group, measured: startsOf(asking) }, lexicon) : concepts, corrections }
}

const WHEN = /^\W*when\b/i

/** "the US AND the Saudis": a word of no matter in capitals, which no passage knows as an abbreviation. */
const isStressed = ({ word, term }: Token, { analyze, frequency }: Lexicon): boolean =>
  word.endsWith('.') && frequency(term) === 0 && analyze(word.slice(0, -1))[0]?.stop === true

/** The words of a clause that say something. */
interface Clause {
  readonly tokens: readonly Token[]
  readonly clause: number
  /** Where the words stand that count in full, however light they are elsewhere. */
  readonly measured: ReadonlySet<number>
  /** Where words stand that follow "my". */
  readonly owned: ReadonlySet<number>
}

function conceptsOf({ tokens, clause, measured, owned }: Clause, lexicon: Lexicon): readonly Concept[] {
  const mentions = new Map(lexicon.mentions(tokens).map((mention) => [mention.from, mention]))
  const concepts: Concept[] = []
  for (let position = 0; position < tokens.length; position++) {
    const mention = mentions.get(position)
    const group = tokens.slice(position, mention?.to ?? position + 1)
    const start = tokens[position]?.start ?? -1
    const concept = conceptOf(group, { topic: mention?.topic, clause, measured: measured.has(start) }, lexicon)
    concepts.push(owned.has(start) && isBelonging(concept.word) ? { ...concept, ...DECIDES_NOTHING, clause } : concept)
    position += group.length - 1
  }
  return concepts
}

const startsOf = (tokens: readonly Token[]): ReadonlySet<number> => new Set(tokens.map(({ start }) => start))

/** Words such as "explain" do not count, unless there is nothing else; then those do that tell passages apart. */
function unframed(concepts: readonly Concept[], { frequency, size }: Lexicon): readonly Concept[] {
  const frames = ({ word, topic }: Concept): boolean => topic === undefined && isFraming(word)
  if (!concepts.every(frames)) return concepts.map((concept) => (frames(concept) ? { ...concept, weight: 0 } : concept))
  const telling = concepts.filter(({ terms }) => terms.every((term) => frequency(term) <= Math.max(size / 2, 1)))
  const known = telling.filter(({ terms }) => 0 < terms.length)
  return known.length === 0 ? telling : known
}

/** Where the words stand that follow one of these. */
const following = (tokens: readonly Token[], words: ReadonlySet<string>): ReadonlySet<number> =>
  new Set(tokens.flatMap(({ start }, position) => (words.has(tokens[position - 1]?.word ?? '') ? [start] : [])))

/** "Old" in "how old" is what is asked, whatever it says elsewhere. */
const HOW: ReadonlySet<string> = new Set(['how'])
const OWN: ReadonlySet<string> = new Set(['my', 'our'])
