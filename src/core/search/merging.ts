import type { IndexSource } from './growing-index.ts'

/** What is put together to an index. */
export interface Merging {
  /** What there was, and what is added. */
  readonly before: United<IndexSource>
  readonly added: United<IndexSource>
  /** For each passage its place before, or −1 − its place among those added. */
  readonly origins: Int32Array
  /** Every term there is, some perhaps in no passage. The first is none. */
  readonly terms: readonly string[]
}

/** Something whose terms also have a place among all terms. */
export type United<T> = T & { readonly places: Uint32Array }
