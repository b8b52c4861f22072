import { Index } from 'flexsearch'
import type { Engine, Text } from '../engine.ts'

/** FlexSearch with its defaults, asked for passages with any of the words. It completes words only with another index, made when first asked for. */
export function createFlexSearch(): Engine {
  let index = new Index()
  let beginnings: Index | undefined
  let all: readonly Text[] = []
  return {
    build: ({ texts }) => {
      all = texts
      fill(index, texts)
    },
    search: (query, limit) => index.search(query, { limit, suggest: true }).map(String),
    complete: (prefix, limit) => {
      beginnings ??= fill(new Index({ tokenize: 'forward' }), all)
      return beginnings.search(prefix, { limit }).map(String)
    },
    save: () => {
      const parts: Record<string, string> = {}
      index.export((key: string, data: string) => {
        parts[key] = data
      })
      return JSON.stringify(parts)
    },
    load: (saved) => {
      index = new Index()
      for (const [key, data] of Object.entries(JSON.parse(String(saved)))) index.import(key, String(data))
    },
  }
}

function fill(index: Index, texts: readonly Text[]): Index {
  for (const [place, { text }] of texts.entries()) index.add(place, text)
  return index
}
