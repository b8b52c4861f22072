import type { Article, Passage } from './article.ts'
import type { Collection, Corpus } from './corpus.ts'

/** An article that is kept back for now. */
export interface Withheld {
  readonly id: string
  /** The ISO date, UTC, from which on it may be shown. */
  readonly until: string
}

/** A corpus as it may be shown on a day: what is under embargo is not in it, so that nothing of it is found or offered. */
export const withoutEmbargoed = (corpus: Corpus, today: string): Corpus => ({
  ...corpus,
  collections: corpus.collections.map((collection) => withoutIn(collection, today)),
})

function withoutIn(collection: Collection, today: string): Collection {
  const withheld = collection.articles.flatMap(({ id, embargo }) =>
    embargo !== undefined && today < embargo ? [{ id, until: embargo }] : [],
  )
  if (withheld.length === 0) return collection
  const hidden = new Set(withheld.map(({ id }) => id))
  const articles = collection.articles.filter(({ id }) => !hidden.has(id)).map((article) => unsuperseded(article, hidden))
  const passages = articles.flatMap((article) => article.passages)
  const anchors = new Set(passages.map(({ anchor }) => anchor))
  const disputes = collection.disputes?.map((dispute) => dispute.filter((anchor) => anchors.has(anchor))).filter(({ length }) => 1 < length)
  return { ...collection, articles, passages, withheld, ...(disputes === undefined ? {} : { disputes }) }
}

/** What an article that is kept back will take the place of does not say so yet. */
function unsuperseded(article: Article, hidden: ReadonlySet<string>): Article {
  // It is no longer what stands in its file.
  const { supersededBy, passages, digest: _, ...rest } = article
  if (supersededBy === undefined || !hidden.has(`${article.collection}/${supersededBy}`)) return article
  const own: Passage[] = []
  const current: Article = { ...rest, passages: own }
  own.push(...passages.map((passage) => ({ ...passage, article: current })))
  return current
}

/** Whether something is kept back that may be shown by now. */
export const isOverdue = (withheld: readonly Withheld[], today: string): boolean => withheld.some(({ until }) => until <= today)

/** What is kept back in a whole corpus. */
export const withheldOf = ({ collections }: Pick<Corpus, 'collections'>): readonly Withheld[] =>
  collections.flatMap(({ withheld = [] }) => withheld)

/**
 * The edition that is served: that of the files, with how many articles are kept back from it. They only become fewer, so
 * that the same edition has the same answers.
 */
export const servedEdition = (corpus: Corpus): string => editionWithout(corpus.edition, withheldOf(corpus))

/** What {@link servedEdition} is for files of this edition when this is kept back. */
export const editionWithout = (edition: string, { length }: readonly Withheld[]): string =>
  length === 0 ? edition : `${edition}-${length}`
