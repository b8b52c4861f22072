import { create, insert, load, type RawData, save, search } from '@orama/orama'
import type { Engine } from '../engine.ts'

const SCHEMA = { id: 'string', text: 'string' } as const
const FIELD = { properties: ['text' as const] }

const createIndex = () => create({ schema: SCHEMA })

/** Orama with its defaults, under which every word is also the beginning of one. */
export function createOrama(): Engine {
  let index = createIndex()
  const find = async (term: string, limit: number, options = {}) =>
    (await search(index, { term, limit, ...FIELD, ...options })).hits.map(({ document }) => document.id)
  return {
    build: async ({ texts }) => {
      for (const { id, text } of texts) await insert(index, { id, text })
    },
    search: (query, limit) => find(query, limit),
    searchMisspelt: (query, limit) => find(query, limit, { tolerance: 1 }),
    complete: (prefix, limit) => find(prefix, limit),
    save: () => JSON.stringify(save(index)),
    load: (saved) => {
      index = createIndex()
      const raw: RawData = JSON.parse(String(saved))
      load(index, raw)
    },
  }
}
