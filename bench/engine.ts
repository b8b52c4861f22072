/** One paragraph to be found. */
export interface Text {
  readonly id: string
  readonly text: string
}

/** What is indexed, and in which language it is written. */
export interface Material {
  readonly language: string
  readonly texts: readonly Text[]
}

/** Ids, best first. */
export type Found = readonly string[] | Promise<readonly string[]>

/** A search engine, ours or a peer, seen as all of them can be. What an engine has no answer to, it lacks the method for. */
export interface Engine {
  readonly build: (material: Material) => void | Promise<void>
  readonly search: (query: string, limit: number) => Found
  /** Search that forgives spelling mistakes, where that is another call or another option. */
  readonly searchMisspelt?: (query: string, limit: number) => Found
  /** What to offer for the beginning of a word. */
  readonly complete?: (prefix: string, limit: number) => readonly unknown[] | Promise<readonly unknown[]>
  /** Everything needed to load the index again, as it would lie on disk. */
  readonly save?: () => Saved | Promise<Saved>
  /** Replaces the index by a saved one. */
  readonly load?: (saved: Saved) => void | Promise<void>
  readonly close?: () => void
}

export type Saved = string | Uint8Array<ArrayBuffer>
