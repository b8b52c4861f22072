import type { Corpus, CorpusFile } from '../core/corpus/corpus.ts'
import { bodyOf } from '../core/corpus/parse-article.ts'

/** Two editions, and the files of the later one. */
export interface Unread {
  readonly before: Corpus
  readonly now: Corpus
  readonly files: readonly CorpusFile[]
}

/** Ids in articles that cannot be used as they are, by collection: they are back as soon as their article is mended. */
export function unreadIds({ before, now, files }: Unread): ReadonlyMap<string, ReadonlySet<string>> {
  const read = new Set(now.collections.flatMap(({ articles }) => articles.map(({ id }) => `${id}.md`)))
  const unread = new Map<string, Set<string>>()
  for (const file of files.filter(({ path }) => path.endsWith('.md') && !read.has(path))) {
    const collection = file.path.slice(0, file.path.indexOf('/'))
    const ids = 'text' in file ? idsIn(file.text) : idsBefore(file.path, before)
    unread.set(collection, new Set([...(unread.get(collection) ?? []), ...ids]))
  }
  return unread
}

function idsIn(text: string): readonly string[] {
  const { found, tombstones } = bodyOf(text)
  return [...found.map(({ attributes }) => attributes.id), ...tombstones.map(({ anchor }) => anchor)]
}

const idsBefore = (path: string, { collections }: Corpus): readonly string[] =>
  collections
    .flatMap(({ passages }) => passages)
    .filter(({ article }) => `${article.id}.md` === path)
    .map(({ anchor }) => anchor)
