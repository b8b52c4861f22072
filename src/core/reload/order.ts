import type { Reload } from '../corpus-status.ts'

/** What became of an order to load the corpus again: refused to this person, still going on, or done. */
export type Order =
  | { readonly state: 'refused'; readonly person: string }
  | { readonly state: 'going on'; readonly edition: string }
  | ({ readonly state: 'done' } & Reload)
