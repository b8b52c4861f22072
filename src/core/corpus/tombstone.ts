/** What became of a passage that is no more, written in its place so that links and buttons to it still say something. */
export type Tombstone = Stone & Fate

interface Stone {
  /** The id that the passage had, without its article. */
  readonly anchor: string
  /** Id of the article in whose file it is written. */
  readonly article: string
  /** 1-based line of that file. */
  readonly line: number
}

/** `movedTo`: the anchor in the same collection that answers in its place; `withdrawn`: why nothing does. */
export type Fate = { readonly movedTo: string } | { readonly withdrawn: string }

/** How to say what became of a passage, for messages. */
export const TOMBSTONE_HINT = 'write {#id withdrawn: reason} or {#id moved-to: other-id} on a line of its own'

/** A tombstone as it stands in a text. */
export type Written = Fate & {
  readonly anchor: string
  /** How many lines of the text stand above it. */
  readonly above: number
}

/** Splits leading lines such as `{#old-id withdrawn: reason}` from a text. */
export function takeTombstones(text: string): { readonly tombstones: readonly Written[]; readonly text: string } {
  const tombstones: Written[] = []
  let rest = text
  for (let match = LINE.exec(rest); match !== null; match = LINE.exec(rest)) {
    const [line, anchor = '', kind, value = ''] = match
    const fate = kind === 'withdrawn' ? { withdrawn: value.trim() } : { movedTo: value.trim().replace(/^#/, '') }
    tombstones.push({ anchor, above: tombstones.length, ...fate })
    rest = rest.slice(line.length)
  }
  return { tombstones, text: tombstones.length === 0 ? text : rest.trim() }
}

/** Whether a text begins like a tombstone that is not quite one. */
export const isTombstoneLike = (text: string): boolean => /^\{#[^}]*\b(?:withdrawn|moved)/i.test(text)

const LINE = /^\{#([a-z0-9][a-z0-9-]{0,47})\s+(withdrawn|moved-to):[ \t]*([^{}\s][^{}\n]{0,299})\}[ \t]*(?:\n|$)/
