import type { Corpus } from '../../core/corpus/corpus.ts'
import { frontMatterLine } from '../front-matter-line.ts'

/** An address that articles lead to, and where they say so. */
export interface Link {
  readonly url: string
  readonly places: readonly Place[]
}

export interface Place {
  readonly file: string
  /** 1-based. */
  readonly line: number
  readonly field: 'url' | 'archive'
  /** Where the article says that the text is kept as well. */
  readonly archive: string | undefined
}

/** The addresses of all articles, each once; `textOf` gives the text of an article's file. */
export function linksIn({ collections }: Corpus, folder: string, textOf: (path: string) => string): readonly Link[] {
  const links = new Map<string, Place[]>()
  for (const { id, url, archive } of collections.flatMap(({ articles }) => articles)) {
    const path = `${id}.md`
    const add = (field: Place['field'], address: string) => {
      const place: Place = {
        file: `${folder}/${path}`,
        line: frontMatterLine(textOf(path), field),
        field,
        archive: field === 'url' ? archive : undefined,
      }
      links.set(address, [...(links.get(address) ?? []), place])
    }
    if (url !== null) add('url', url)
    if (archive !== undefined) add('archive', archive)
  }
  return [...links].map(([url, places]) => ({ url, places }))
}
