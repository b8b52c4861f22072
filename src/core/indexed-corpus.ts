import type { Collection, Corpus } from './corpus/corpus.ts'
import { servedEdition, withheldOf } from './corpus/embargo.ts'
import type { Library, Shelf } from './library.ts'
import { buildEngineParts, type Engine, type EngineParts, openEngine } from './search/engine.ts'
import { shelvedOf } from './search/searcher.ts'
import { openShelf } from './shelf.ts'
import type { Steps } from './steps.ts'

/** A corpus and its indexes: what takes long to make, and can be kept. */
export interface IndexedCorpus {
  readonly corpus: Corpus
  /** The indexes of each collection, in the order of {@link shelvedOf}. */
  readonly indexes: readonly (readonly EngineParts[])[]
}

/** Indexes a corpus, in steps. */
export function* indexCorpus(corpus: Corpus): Steps<IndexedCorpus> {
  const indexes: EngineParts[][] = []
  for (const collection of corpus.collections) {
    const parts: EngineParts[] = []
    for (const shelved of shelvedOf(collection)) parts.push(yield* buildEngineParts(shelved))
    indexes.push(parts)
  }
  return { corpus, indexes }
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

function* openEngines(collection: Collection, indexes: readonly EngineParts[]): Steps<readonly Engine[]> {
  const engines: Engine[] = []
  for (const [place, shelved] of shelvedOf(collection).entries()) {
    const index = indexes[place]
    if (index !== undefined) engines.push(yield* openEngine(shelved, index))
  }
  return engines
}
