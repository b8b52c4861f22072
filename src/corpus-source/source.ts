import type { Library } from '../core/library.ts'

/** Where libraries come from. */
export interface Loader {
  /** Loads what stands there now; may give back what is served. */
  readonly load: (served: Library | undefined) => Promise<Library>
  /** The last that could be loaded, if it was kept: to start with when nothing else can be had. */
  readonly kept: () => Promise<Library | undefined>
}

/** Where the corpus comes from. */
export interface CorpusSource extends Loader {
  /** Calls whenever something may have changed, from when this has resolved; gives what ends it. What is called must not reject. */
  readonly follow: (changed: () => Promise<unknown>) => Promise<() => void>
}
