import type { Article, Passage } from './article.ts'
import { CorpusError, type CorpusProblem } from './corpus-error.ts'
import type { Dispute } from './disputes.ts'
import type { Withheld } from './embargo.ts'
import { type KnownArticles, NONE_KNOWN } from './known-articles.ts'
import { parseCollection } from './parse-collection.ts'
import type { Tombstone } from './tombstone.ts'
import type { Topic } from './topic.ts'

/** Everything the bot can answer from, in one edition. */
export interface Corpus {
  /** Hash of all the files it was built from: the same edition gives the same answers. */
  readonly edition: string
  /** In order of name. */
  readonly collections: readonly Collection[]
}

/** The articles of one folder of the corpus, with what is written about them. */
export interface Collection {
  readonly name: string
  readonly articles: readonly Article[]
  readonly passages: readonly Passage[]
  readonly topics: readonly Topic[]
  /** What became of passages that it had; absent when nothing is written about any. */
  readonly tombstones?: readonly Tombstone[]
  /** Passages that are shown together only; absent when there are none. */
  readonly disputes?: readonly Dispute[]
  /** Articles that are under embargo; absent when none is. */
  readonly withheld?: readonly Withheld[]
}

/** The files of a corpus folder, as a driver reads them. */
export interface CorpusFiles {
  /** How errors name the folder. */
  readonly folder: string
  readonly edition: string
  readonly files: readonly CorpusFile[]
}

/** A file, or why it cannot be read. */
export type CorpusFile = Located & (CorpusText | { readonly problem: CorpusProblem })

export interface CorpusText {
  readonly text: string
  /** Of the text, by which it is known again; absent when nobody needs it. */
  readonly digest?: string
}

/** Where a file is. */
export interface Located {
  /** Relative to the folder, with `/`. */
  readonly path: string
}

/** Builds the corpus; an article that is known is not read again. Throws one CorpusError that holds every problem of every file. */
export function parseCorpus(files: CorpusFiles, known: KnownArticles = NONE_KNOWN): Corpus {
  const { corpus, problems } = inspectCorpus(files, known)
  if (0 < problems.length) throw new CorpusError(problems)
  return corpus
}

/** Builds as much of a corpus as can be read, and says what is wrong with the rest. */
export function inspectCorpus(
  { folder, edition, files }: CorpusFiles,
  known: KnownArticles = NONE_KNOWN,
): { readonly corpus: Corpus; readonly problems: readonly CorpusProblem[] } {
  const problems: CorpusProblem[] = []
  const names = [...new Set(files.filter(isNested).map(collectionOf))].sort()
  const collections = names.map((name) =>
    parseCollection({ name, folder, files: files.filter(({ path }) => path.startsWith(`${name}/`)), known }, problems),
  )
  if (collections.length === 0)
    problems.push({ file: folder, message: 'Cannot use corpus: it has no collection; add a folder with an article' })
  return { corpus: { edition, collections }, problems }
}

const isNested = ({ path }: Located): boolean => path.includes('/')
const collectionOf = ({ path }: Located): string => path.slice(0, path.indexOf('/'))
