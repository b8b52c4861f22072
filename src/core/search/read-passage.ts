import type { Passage } from '../corpus/article.ts'
import type { Analyzer, Token } from './analyzer.ts'
import type { TopicFinder } from './topic-finder.ts'
import { topicTerm } from './topic-term.ts'
import { unwrittenIn } from './unwritten.ts'

/** How texts are read. */
export interface Readers {
  readonly analyze: Analyzer
  readonly topics: TopicFinder
}

/** A text taken apart. */
export interface Part {
  readonly text: string
  readonly tokens: readonly Token[]
  /** The topics named and what is held unwritten, each at the token where it begins. */
  readonly mentions: readonly { readonly term: string; readonly from: number }[]
}

/** What an index holds of a passage: its text, its heading and other words for it, taken apart. */
export interface ReadPassage {
  readonly text: Part
  readonly heading: Part
  readonly also: Part
}

export const readPassage = (passage: Passage, readers: Readers): ReadPassage => ({
  text: readPart(passage.text, readers),
  heading: readPart(headingOf(passage), readers),
  also: readPart(alsoOf(passage), readers),
})

/** A title that stands for many passages tells none from another; over a few it is as good as a heading. */
const headingOf = ({ heading, article }: Passage): string => (heading === article.title && FEW < article.passages.length ? '' : heading)

const FEW = 3

/** Each group of other words is one sentence: words of one group belong together. */
const alsoOf = ({ also = '' }: Passage): string => also.replace(/;/g, '.\n')

function readPart(text: string, { analyze, topics }: Readers): Part {
  if (text === '') return NOTHING
  const tokens = analyze(text)
  const named = topics.findEvery(tokens).map(({ topic, from }) => ({ term: topicTerm(topic.id), from }))
  const mentions = [...named, ...unwrittenIn(text, tokens, analyze)].sort((a, b) => a.from - b.from)
  return { text, tokens, mentions }
}

const NOTHING: Part = { text: '', tokens: [], mentions: [] }
