import type { Explanation } from '../library.ts'
import type { Excerpt } from './excerpt.ts'
import { textOf } from './span.ts'

/** An explanation as programs read it. */
export interface ExplanationJson {
  readonly query: string
  readonly collection: string
  readonly edition: string
  readonly outcome: Explanation['outcome']
  readonly excerpts: readonly {
    /** `collection/article#anchor`. */
    readonly passage: string
    readonly kind: Excerpt['kind']
    /** What is shown of the passage; nothing of one whose rights allow no more than a link. */
    readonly text: string
    /** Compares within one query only; 0 for a passage that was asked for by its anchor. */
    readonly score: number
    readonly citation: {
      readonly title: string
      readonly publisher: string
      readonly author: string | null
      readonly published: string | null
      readonly url: string | null
      readonly locator: string
    }
  }[]
  readonly unknownTerms: readonly string[]
  /** Passages that may speak of it in other words, when nothing was found. */
  readonly nearby: readonly {
    /** `collection/article#anchor`. */
    readonly passage: string
    readonly heading: string
  }[]
  /** Names of topics worth asking about instead. */
  readonly suggestions: readonly string[]
}

/** Projects an explanation to the JSON that the CLI and the web API give. */
export const explanationJson = ({
  query,
  collection,
  edition,
  outcome,
  excerpts,
  unknownTerms,
  nearby,
  suggestions,
}: Explanation): ExplanationJson => ({
  query,
  collection,
  edition,
  outcome,
  excerpts: excerpts.map(({ passage, kind, spans, score, citation: { title, publisher, author, published, url, locator } }) => ({
    passage: passage.id,
    kind,
    text: textOf(spans),
    score: Math.round(score * 1000) / 1000,
    citation: { title, publisher, author, published, url, locator },
  })),
  unknownTerms,
  nearby: nearby.map(({ id, heading }) => ({ passage: id, heading })),
  suggestions: suggestions.map(({ name }) => name),
})
