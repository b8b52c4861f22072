import type { Engine } from './engine.ts'

/** The engines by name, ours first. Each is loaded when it is wanted, so that none takes part in the figures of another. */
export const ENGINES: Readonly<Record<string, () => Promise<Engine>>> = {
  ours: async () => (await import('./engines/ours.ts')).createOurs(),
  fts5: async () => (await import('./engines/fts5.ts')).createFts5(),
  minisearch: async () => (await import('./engines/minisearch.ts')).createMiniSearch(),
  lunr: async () => (await import('./engines/lunr.ts')).createLunr(),
  flexsearch: async () => (await import('./engines/flexsearch.ts')).createFlexSearch(),
  orama: async () => (await import('./engines/orama.ts')).createOrama(),
  bm25: async () => (await import('./engines/textbook-bm25.ts')).createTextbookBm25(),
}

/** Those timed: the textbook reference is there for the quality of its order alone. */
export const TIMED: readonly string[] = Object.keys(ENGINES).filter((name) => name !== 'bm25')

/** Loads an engine. Throws a RangeError that names those there are. */
export function createEngine(name: string): Promise<Engine> {
  const create = isEngine(name) ? ENGINES[name] : undefined
  if (create === undefined) throw new RangeError(unknownEngine(name))
  return create()
}

/** The engines of a list such as `ours,lunr`, in the order of ours. Throws a RangeError for one that there is not. */
export function enginesOf(list: string): readonly string[] {
  const wanted = list.split(',')
  const unknown = wanted.find((name) => !isEngine(name))
  if (unknown !== undefined) throw new RangeError(unknownEngine(unknown))
  return Object.keys(ENGINES).filter((name) => wanted.includes(name))
}

const isEngine = (name: string): boolean => Object.hasOwn(ENGINES, name)

const unknownEngine = (name: string): string => `Cannot use engine "${name}": there are ${Object.keys(ENGINES).join(', ')}`
