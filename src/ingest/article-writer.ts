import path from 'node:path'
import { createDraft, type Draft } from './draft.ts'
import type { Details } from './front-matter-text.ts'
import { createNameMaker } from './name-maker.ts'

/** Writes articles as Markdown files, many passages at a time. */
export interface ArticleWriter {
  /** Adds a passage to the article that these details, as one object, stand for. */
  readonly add: (details: Details, passage: NewPassage) => Promise<void>
  /** Writes what is still held. */
  readonly end: () => Promise<Written>
}

/** A passage of a row. */
export interface NewPassage {
  readonly id: string
  readonly text: string
  readonly locator?: string | undefined
}

export interface Written {
  readonly passages: number
  /** Files, one for each article that is not large. */
  readonly articles: number
  /** How many ids had to become others. */
  readonly renamed: number
}

/** Writes into a folder, holding a few megabytes at most. */
export function createArticleWriter(folder: string): ArticleWriter {
  const written = { passages: 0, articles: 0, renamed: 0 }
  const drafts = new Map<Details, Draft>()
  const waiting = new Set<Draft>()
  const nameOf = createNameMaker()
  const anchorOf = createNameMaker()
  let held = 0

  const begin = (details: Details): Draft => {
    const nextFile = () => {
      written.articles++
      return path.join(folder, `${nameOf(details.title, 'article')}.md`)
    }
    const draft = createDraft({ details, nextFile })
    drafts.set(details, draft)
    return draft
  }
  const flush = async (): Promise<void> => {
    const drafts = [...waiting]
    for (let next = 0; next < drafts.length; next += TOGETHER)
      await Promise.all(drafts.slice(next, next + TOGETHER).map((draft) => draft.write()))
    waiting.clear()
    held = 0
  }
  return {
    add: async (details, { id, text, locator }) => {
      const draft = drafts.get(details) ?? begin(details)
      const anchor = anchorOf(id, `passage-${written.passages + 1}`)
      waiting.add(draft)
      held += await draft.add({ anchor, originalId: id, text, locator })
      written.passages++
      if (anchor !== id) written.renamed++
      if (LARGE < held) await flush()
    },
    end: async () => {
      await flush()
      return written
    },
  }
}

// In characters; and in files, of which a process may have only so many open.
const LARGE = 4 * 2 ** 20
const TOGETHER = 32
