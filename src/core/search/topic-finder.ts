import type { Topic } from '../corpus/topic.ts'
import type { Analyzer, Token } from './analyzer.ts'

/** Words of a text that name a topic: the tokens from `from` up to, not including, `to`. */
export interface Mention {
  readonly topic: Topic
  readonly from: number
  readonly to: number
}

/** Finds the topics that tokens mention under any of their names, the longest name first; stop words in between are skipped. */
export interface TopicFinder {
  readonly find: (tokens: readonly Token[]) => readonly Mention[]
  /** The same with the names inside other names: who speaks of the war in Gaza speaks of Gaza. */
  readonly findEvery: (tokens: readonly Token[]) => readonly Mention[]
  /** Every folded word of every name, for spelling. */
  readonly words: readonly Token[]
}

export function createTopicFinder(topics: readonly Topic[], analyze: Analyzer): TopicFinder {
  const names = topics.flatMap((topic) =>
    [topic.name, ...topic.aliases].map((name): Name => ({ topic, tokens: withoutStops(analyze(name)) })),
  )
  const byFirst = new Map<string, Name[]>()
  for (const name of names) {
    const first = name.tokens[0]
    if (first !== undefined) byFirst.set(first.term, [...(byFirst.get(first.term) ?? []), name])
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.tokens.length - a.tokens.length)
  return {
    find: (tokens) => findAll(tokens, byFirst),
    findEvery: (tokens) => tokens.flatMap((_, from) => findEach(tokens, from, byFirst)),
    words: names.flatMap(({ tokens }) => tokens),
  }
}

interface Name {
  readonly topic: Topic
  readonly tokens: readonly Token[]
}

/** A name made of stop words only keeps them, or it could never be found. */
const withoutStops = (tokens: readonly Token[]): readonly Token[] => {
  const informative = tokens.filter((token) => !token.stop)
  return 0 < informative.length ? informative : tokens
}

function findAll(tokens: readonly Token[], byFirst: ReadonlyMap<string, readonly Name[]>): Mention[] {
  const mentions: Mention[] = []
  let position = 0
  while (position < tokens.length) {
    const mention = findAt(tokens, position, byFirst)
    if (mention !== undefined) mentions.push(mention)
    position = mention?.to ?? position + 1
  }
  return mentions
}

const findAt = (tokens: readonly Token[], from: number, byFirst: ReadonlyMap<string, readonly Name[]>): Mention | undefined =>
  findEach(tokens, from, byFirst)[0]

/** The names that begin at a token, the longest first. */
const findEach = (tokens: readonly Token[], from: number, byFirst: ReadonlyMap<string, readonly Name[]>): readonly Mention[] =>
  (byFirst.get(tokens[from]?.term ?? '') ?? []).flatMap(({ topic, tokens: wanted }) => {
    const to = endOfMatch(tokens, from, wanted)
    return to === undefined ? [] : [{ topic, from, to }]
  })

function endOfMatch(tokens: readonly Token[], from: number, wanted: readonly Token[]): number | undefined {
  let position = from
  for (const [index, { term }] of wanted.entries()) {
    while (0 < index && tokens[position]?.stop === true && tokens[position]?.term !== term) position++
    if (tokens[position]?.term !== term) return undefined
    position++
  }
  return position
}
