import type { Collection, Corpus } from './corpus/corpus.ts'
import { servedEdition, withheldOf } from './corpus/embargo.ts'
import type { Library, Shelf } from './library.ts'
import type { Indexed } from './search/build-index.ts'
import { buildEngineParts, type Engine, openEngine, type Shelved } from './search/engine.ts'
import type { KeptIndex } from './search/merge-index.ts'
import { shelvedOf } from './search/searcher.ts'
import { openShelf } from './shelf.ts'
import type { Steps } from './steps.ts'

/** A corpus and its indexes: what takes long to make, and can be kept. */
export interface IndexedCorpus {
  readonly corpus: Corpus
  /** The indexes of each collection, in the order of {@link shelvedOf}. */
  readonly indexes: readonly (readonly KeptIndex[])[]
}

/**
 * Indexes a corpus, in steps. Passages that are also in one that was indexed before, by the same version, are not read again; what
 * comes of it is the same.
 */
export function* indexCorpus(corpus: Corpus, before?: IndexedCorpus): Steps<IndexedCorpus> {
  const indexes: KeptIndex[][] = []
  for (const collection of corpus.collections) {
    const made: KeptIndex[] = []
    for (const shelved of shelvedOf(collection)) made.push(yield* buildEngineParts(shelved, indexedBefore(shelved, collection, before)))
    indexes.push(made)
  }
  return { corpus, indexes }
}

/** What there is of the same collection and language; nothing when topics have changed, which are looked for in every passage. */
function indexedBefore({ language, topics }: Shelved, { name }: Collection, before: IndexedCorpus | undefined): Indexed | undefined {
  const place = before?.corpus.collections.findIndex((it) => it.name === name) ?? -1
  const collection = before?.corpus.collections[place]
  if (collection === undefined || JSON.stringify(collection.topics) !== JSON.stringify(topics)) return undefined
  const shelf = shelvedOf(collection).findIndex((it) => it.language === language)
  const [passages, index] = [shelvedOf(collection)[shelf]?.passages, before?.indexes[place]?.[shelf]]
  return passages === undefined || index === undefined ? undefined : { passages, index }
}

/** Opens a corpus on its indexes, in steps. */
export function* openLibrary({ corpus, indexes }: IndexedCorpus): Steps<Library> {
  const edition = servedEdition(corpus)
  const shelves = new Map<string, Shelf>()
  for (const [place, collection] of corpus.collections.entries()) {
    const engines = yield* openEngines(collection, indexes[place] ?? [])
    shelves.set(collection.name, yield* openShelf({ edition, collection, engines }))
  }
  const withheld = withheldOf(corpus)
  return { edition, shelves, ...(withheld.length === 0 ? {} : { withheld }) }
}

function* openEngines(collection: Collection, indexes: readonly KeptIndex[]): Steps<readonly Engine[]> {
  const engines: Engine[] = []
  for (const [place, shelved] of shelvedOf(collection).entries()) {
    const index = indexes[place]
    if (index !== undefined) engines.push(yield* openEngine(shelved, index))
  }
  return engines
}
