import type { Article, Passage } from './article.ts'
import { CorpusError, type CorpusProblem } from './corpus-error.ts'
import { parseArticle } from './parse-article.ts'
import { parseTopics, type Topic } from './topic.ts'

/** Everything the bot can answer from, in one edition. */
export interface Corpus {
  /** Hash of all the files it was built from: the same edition gives the same answers. */
  readonly edition: string
  /** In order of name. */
  readonly collections: readonly Collection[]
}

export interface Collection {
  readonly name: string
  readonly articles: readonly Article[]
  readonly passages: readonly Passage[]
  readonly topics: readonly Topic[]
}

/** The files of a corpus folder, as a driver reads them. */
export interface CorpusFiles {
  /** How errors name the folder. */
  readonly folder: string
  readonly edition: string
  readonly files: readonly CorpusFile[]
}

/** A file, or why it cannot be read. */
export type CorpusFile = Located & ({ readonly text: string } | { readonly problem: CorpusProblem })

interface Located {
  /** Relative to the folder, with `/`. */
  readonly path: string
}

/** Builds the corpus. Throws one CorpusError that holds every problem of every file. */
export function parseCorpus({ folder, edition, files }: CorpusFiles): Corpus {
  const problems: CorpusProblem[] = []
  const names = [...new Set(files.filter(isNested).map(collectionOf))].sort()
  const collections = names.map((name) =>
    parseCollection({ name, folder, files: files.filter(({ path }) => path.startsWith(`${name}/`)) }, problems),
  )
  if (collections.length === 0)
    problems.push({ file: folder, message: 'Cannot use corpus: it has no collection; add a folder with an article' })
  if (0 < problems.length) throw new CorpusError(problems)
  return { edition, collections }
}

const isNested = ({ path }: Located): boolean => path.includes('/')
const collectionOf = ({ path }: Located): string => path.slice(0, path.indexOf('/'))
const isArticle = ({ path }: Located): boolean => path.endsWith('.md') && !path.endsWith('/README.md')
const isTopics = ({ path }: Located): boolean => path.indexOf('/topics.yaml') === path.indexOf('/') && path.endsWith('/topics.yaml')

/** What a collection may be called. */
export const COLLECTION_NAME = /^[a-z0-9][a-z0-9-]{0,31}$/

interface Folder {
  readonly name: string
  readonly folder: string
  readonly files: readonly CorpusFile[]
}

function parseCollection({ name, folder, files }: Folder, problems: CorpusProblem[]): Collection {
  const place = `${folder}/${name}`
  const refuse = (message: string) => problems.push({ file: place, message })
  if (!COLLECTION_NAME.test(name))
    refuse('Cannot use folder as a collection: name it with lower-case letters, digits and hyphens, at most 32')
  if (!files.some(isArticle)) refuse('Cannot use collection: it has no article; add a Markdown file')
  const articles = files.filter(isArticle).flatMap((it) => {
    const file = { file: `${folder}/${it.path}`, collection: name, name: it.path.slice(name.length + 1, -'.md'.length) }
    return gather(problems, () => [parseArticle({ ...file, text: readText(it) })])
  })
  const topics = files
    .filter(isTopics)
    .flatMap((it) => gather(problems, () => parseTopics({ file: `${folder}/${it.path}`, text: readText(it), firstLine: 1 })))
  const passages = articles.flatMap((article) => article.passages)
  problems.push(...repeatedAnchors(passages, folder))
  return { name, articles, passages, topics }
}

function readText(file: CorpusFile): string {
  if ('problem' in file) throw new CorpusError([file.problem])
  return file.text
}

/** What `parse` gives, or nothing and its problems. */
function gather<T>(problems: CorpusProblem[], parse: () => readonly T[]): readonly T[] {
  try {
    return parse()
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error
    problems.push(...error.problems)
    return []
  }
}

function repeatedAnchors(passages: readonly Passage[], folder: string): CorpusProblem[] {
  const owners = new Map<string, Passage>()
  return passages.flatMap((passage) => {
    const { anchor, line } = passage
    const owner = owners.get(anchor)
    owners.set(anchor, owner ?? passage)
    if (owner === undefined) return []
    const message = `Cannot use id "${anchor}" twice in a collection: it is at ${placeOf(owner, folder)}`
    return [{ file: `${folder}/${passage.article.id}.md`, line, message }]
  })
}

const placeOf = ({ article, line }: Passage, folder: string): string => `${folder}/${article.id}.md:${line}`
