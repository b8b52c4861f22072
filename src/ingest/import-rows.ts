import path from 'node:path'
import { CorpusError, type CorpusProblem, firstProblems } from '../core/corpus/corpus-error.ts'
import { type ArticleFinder, createArticleFinder, type Defaults } from './article-finder.ts'
import { type ArticleWriter, createArticleWriter, type Written } from './article-writer.ts'
import { exists, fillFolder } from './fill-folder.ts'
import { parseRow } from './parse-row.ts'
import { type RowFile, readRows } from './read-rows.ts'

/** What to import, and where to. */
export interface Import extends RowFile {
  readonly corpus: string
  readonly collection: string
  /** What to do with a collection of that name. */
  readonly existing: 'refuse' | 'replace'
  /** What rows that do not say are taken to say; the collection's name as title and publisher, and the date of the file. */
  readonly defaults: Partial<Defaults>
}

/**
 * Makes a collection of the rows of a file; rows with the same title, address, date, publisher and language become one
 * article. Throws a CorpusError that names the line of each bad row, and then nothing is written; rejects with the file
 * system's error when the file cannot be read or the folder not be written.
 */
export async function importRows({ file, progress, corpus, collection, existing, defaults }: Import): Promise<Written> {
  const place = path.resolve(corpus, collection)
  if (existing === 'refuse' && (await exists(place)))
    throw new CorpusError([
      { file: path.join(corpus, collection), message: 'Cannot import into collection: it is there; name another, or add --replace' },
    ])
  const articleOf = createArticleFinder({ title: collection, publisher: collection, published: null, ...defaults })
  return fillFolder(place, isNoArticle, (folder) => writeRows({ file, progress }, createArticleWriter(folder), articleOf))
}

/** Topics, questions and notes belong to the maintainer. */
const isNoArticle = (name: string): boolean => !name.endsWith('.md') || name === 'README.md'

async function writeRows(source: RowFile, writer: ArticleWriter, articleOf: ArticleFinder): Promise<Written> {
  const problems: CorpusProblem[] = []
  const takenBefore = createIdCheck()
  const { file } = source
  for await (const { line, ...read } of readRows(source)) {
    const parsed = 'value' in read ? parseRow(read.value) : { faults: [read.fault] }
    const found = 'row' in parsed ? (takenBefore(parsed.row.id, line) ?? articleOf(parsed.row)) : parsed
    if ('faults' in found) problems.push(...found.faults.map((message) => ({ file, line, message })))
    else if (problems.length === 0 && 'row' in parsed) await writer.add(found.details, parsed.row)
    if (MANY <= problems.length) break
  }
  if (0 < problems.length) throw new CorpusError(firstProblems(problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0))))
  const written = await writer.end()
  if (written.passages === 0)
    throw new CorpusError([
      { file, message: 'Cannot import: there is no row; write { "id": "…", "text": "…" } lines, or a table with the columns id and text' },
    ])
  return written
}

// Of a file with a fault in every row, more are not worth reading on for.
const MANY = 1000

/** Tells of an id that an earlier line has: a question that names it could mean either. */
function createIdCheck(): (id: string, line: number) => { readonly faults: readonly string[] } | undefined {
  const lines = new Map<string, number>()
  return (id, line) => {
    const before = lines.get(id)
    if (before !== undefined) return { faults: [`Cannot use id "${id}" twice: line ${before} has it`] }
    lines.set(id, line)
    return undefined
  }
}
