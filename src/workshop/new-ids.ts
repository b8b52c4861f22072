import { anchorWords } from '../core/corpus/anchor-words.ts'
import type { Corpus, CorpusFile } from '../core/corpus/corpus.ts'
import { oneLine } from '../core/corpus/legible.ts'
import { bodyOf } from '../core/corpus/parse-article.ts'
import type { Body, Nameless } from '../core/corpus/read-body.ts'
import { createTwinFinder } from './twin-finder.ts'

/** An id for a passage that has none. */
export interface NewId {
  /** The article's file, relative to the corpus folder. */
  readonly path: string
  /** 1-based line above which it goes. */
  readonly line: number
  readonly anchor: string
  readonly kind: Nameless['kind']
  readonly text: string
}

/** What ids are made of. */
export interface IdSource {
  readonly files: readonly CorpusFile[]
  /** The last committed edition, whose ids come back to their passages and are given to no other. */
  readonly before: Corpus | undefined
  /** Makes names that are fit and unlike all those it made before. */
  readonly createNames: () => (wanted: string, fallback: string) => string
}

/** An id for every passage without one: the one that it had, or words of its heading or beginning. */
export function newIds({ files, before, createNames }: IdSource): readonly NewId[] {
  const bodies = files.filter(isArticle).flatMap((file) => ('text' in file ? [{ path: file.path, body: bodyOf(file.text) }] : []))
  const collections = [...new Set(bodies.map(({ path }) => collectionOf(path)))]
  return collections.flatMap((name) => {
    const own = bodies.filter(({ path }) => collectionOf(path) === name)
    const standing = new Set(own.flatMap(({ body }) => idsOf(body)))
    const known = before?.collections.find((collection) => collection.name === name)
    const lost = (known?.passages ?? []).filter(({ anchor }) => !standing.has(anchor))
    const nameOf = createNames()
    for (const anchor of [
      ...standing,
      ...(known?.passages ?? []).map((it) => it.anchor),
      ...(known?.tombstones ?? []).map((it) => it.anchor),
    ])
      nameOf(anchor, anchor)
    const twinOf = createTwinFinder(lost)
    const returned = new Set<string>()
    return own.flatMap(({ path, body }) =>
      body.nameless.map(({ line, kind, text, heading }): NewId => {
        const twin = twinOf(text, ({ anchor }) => !returned.has(anchor))?.anchor
        if (twin !== undefined) returned.add(twin)
        return { path, line, kind, text, anchor: twin ?? nameOf(wantedName(heading ?? '') || wantedName(text), fallbackFor(path)) }
      }),
    )
  })
}

const isArticle = ({ path }: CorpusFile): boolean => path.endsWith('.md')
const collectionOf = (path: string): string => path.slice(0, path.indexOf('/'))

const idsOf = ({ found, tombstones }: Body): readonly string[] => [
  ...found.map(({ attributes }) => attributes.id),
  ...tombstones.map(({ anchor }) => anchor),
]

const wantedName = (text: string): string => anchorWords(oneLine(text.slice(0, BEGINNING)).split(' ').slice(0, MOST_WORDS))

const BEGINNING = 300
const MOST_WORDS = 6

/** The name of the article, which has to be of letters that ids can have more often than its text. */
const fallbackFor = (path: string): string => {
  const name = path.slice(path.lastIndexOf('/') + 1, -'.md'.length).toLowerCase()
  return /^[a-z0-9][a-z0-9-]{0,39}$/.test(name) ? name : 'passage'
}
