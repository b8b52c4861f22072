import type { Passage } from './article.ts'
import { COLLECTION_NAME } from './collection-name.ts'
import type { Collection, CorpusFile, CorpusText, Located } from './corpus.ts'
import { CorpusError, type CorpusProblem } from './corpus-error.ts'
import { lostDisputes, parseDisputes } from './disputes.ts'
import { type KnownArticles, NONE_KNOWN } from './known-articles.ts'
import { parseArticle } from './parse-article.ts'
import { lostTombstones, repeatedTombstones } from './problems-of-tombstones.ts'
import { lostSuccessors } from './supersession.ts'
import { parseTopics } from './topic.ts'

/** The files of one collection. */
export interface Folder {
  readonly name: string
  /** How errors name the folder that it is in. */
  readonly folder: string
  readonly files: readonly CorpusFile[]
  /** Which need not be read again; none if absent. */
  readonly known?: KnownArticles
}

/** Builds a collection of what can be read; what is wrong is added to the problems. */
export function parseCollection({ name, folder, files, known = NONE_KNOWN }: Folder, problems: CorpusProblem[]): Collection {
  const place = `${folder}/${name}`
  const refuse = (message: string) => problems.push({ file: place, message })
  if (!COLLECTION_NAME.test(name))
    refuse('Cannot use folder as a collection: name it with lower-case letters, digits and hyphens, at most 32')
  if (!files.some(isArticle)) refuse('Cannot use collection: it has no article; add a Markdown file')
  const read = files.filter(isArticle).flatMap((it) => {
    const file = { file: `${folder}/${it.path}`, collection: name, name: it.path.slice(name.length + 1, -'.md'.length) }
    return gather(problems, () => {
      const read = { ...file, ...readText(it) }
      return [known({ ...read, id: `${name}/${file.name}` }) ?? parseArticle(read)]
    })
  })
  const sources = files
    .filter(isTopics)
    .flatMap((it) => gather(problems, () => [{ file: `${folder}/${it.path}`, text: readText(it).text, firstLine: 1 }]))
  const topics = sources.flatMap((source) => gather(problems, () => parseTopics(source)))
  const disputes = sources.flatMap((source) => gather(problems, () => parseDisputes(source)))
  const articles = read.filter((article) => 0 < article.passages.length)
  const passages = articles.flatMap((article) => article.passages)
  const tombstones = read.flatMap((article) => article.tombstones ?? [])
  const remains = { passages, tombstones, folder }
  problems.push(...repeatedAnchors(passages, folder), ...repeatedTombstones(remains))
  // What cannot be read may be what a tombstone leads to.
  if (read.length === files.filter(isArticle).length)
    problems.push(
      ...lostTombstones(remains),
      ...lostSuccessors(articles, folder),
      ...lostDisputes(disputes, remains, `${place}/topics.yaml`),
    )
  return {
    ...{ name, articles, passages, topics },
    ...(tombstones.length === 0 ? {} : { tombstones }),
    ...(disputes.length === 0 ? {} : { disputes }),
  }
}

const isArticle = ({ path }: Located): boolean => path.endsWith('.md') && !path.endsWith('/README.md')
const isTopics = ({ path }: Located): boolean => path.indexOf('/topics.yaml') === path.indexOf('/') && path.endsWith('/topics.yaml')

function readText(file: CorpusFile): CorpusText {
  if ('problem' in file) throw new CorpusError([file.problem])
  const { text, digest } = file
  return digest === undefined ? { text } : { text, digest }
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
