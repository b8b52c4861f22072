import { type IndexedCorpus, indexCorpus, openLibrary } from '../../src/core/indexed-corpus.ts'
import type { Shelf } from '../../src/core/library.ts'
import { dump } from '../../src/core/snapshot/dump.ts'
import { restore } from '../../src/core/snapshot/restore.ts'
import { finish } from '../../src/core/steps.ts'
import { decodeSnapshot, encodeSnapshot } from '../../src/store/snapshot-bytes.ts'
import { corpusOf, NAME } from '../corpus.ts'
import type { Engine } from '../engine.ts'

const KEY = { edition: 'bench', analyzer: 'bench' }

/** Our own search, in the order it has found, whatever it makes of the outcome. */
export function createOurs(): Engine {
  let indexed: IndexedCorpus
  let shelf: Shelf
  const open = (corpus: IndexedCorpus) => {
    indexed = corpus
    shelf = shelfOf(corpus)
  }
  const search = (query: string, limit: number) => shelf.rank(query, limit).map(({ anchor }) => anchor)
  return {
    build: (material) => open(finish(indexCorpus(corpusOf(material)))),
    search,
    searchMisspelt: search,
    complete: (prefix, limit) => shelf.suggest(prefix, limit),
    save: () => encodeSnapshot(KEY, dump(indexed)),
    load: async (saved) => {
      if (typeof saved === 'string') throw new TypeError('Cannot load a snapshot from a string: it is bytes')
      open(finish(restore(KEY.edition, await decodeSnapshot(saved, KEY))))
    },
  }
}

function shelfOf(corpus: IndexedCorpus): Shelf {
  const shelf = finish(openLibrary(corpus)).shelves.get(NAME)
  if (shelf === undefined) throw new RangeError(`Cannot find collection ${NAME}: the library lacks it`)
  return shelf
}
