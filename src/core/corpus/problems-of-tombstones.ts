import type { Passage } from './article.ts'
import type { CorpusProblem } from './corpus-error.ts'
import { createResolver } from './resolve-anchor.ts'
import type { Tombstone } from './tombstone.ts'

/** What is left and what is gone of a collection. */
export interface Remains {
  readonly passages: readonly Passage[]
  readonly tombstones: readonly Tombstone[]
  /** How errors name the folder that the collection is in. */
  readonly folder: string
}

/** Tombstones of passages that are there, and second ones of one id. */
export function repeatedTombstones({ passages, tombstones, folder }: Remains): readonly CorpusProblem[] {
  if (tombstones.length === 0) return []
  const taken = new Map(passages.map(({ anchor, article, line }) => [anchor, `a passage has it, at ${folder}/${article.id}.md:${line}`]))
  return tombstones.flatMap((stone) => {
    const owner = taken.get(stone.anchor)
    if (owner === undefined) taken.set(stone.anchor, `so does ${folder}/${stone.article}.md:${stone.line}`)
    return owner === undefined ? [] : [problemAt(stone, folder, `Cannot give up id "${stone.anchor}": ${owner}`)]
  })
}

/** Tombstones that lead to nothing, or back to themselves. */
export function lostTombstones({ passages, tombstones, folder }: Remains): readonly CorpusProblem[] {
  if (tombstones.length === 0) return []
  const resolve = createResolver({ passages, tombstones })
  return tombstones.flatMap((stone) =>
    'movedTo' in stone && resolve(stone.anchor) === undefined
      ? [problemAt(stone, folder, `Cannot move id "${stone.anchor}" to "${stone.movedTo}": it leads to no passage of this collection`)]
      : [],
  )
}

const problemAt = ({ article, line }: Tombstone, folder: string, message: string): CorpusProblem => ({
  file: `${folder}/${article}.md`,
  line,
  message,
})
