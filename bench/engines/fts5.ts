import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'libsql'
import type { Engine } from '../engine.ts'

const FOUND = 'SELECT id FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT ?'

/** SQLite's full-text index in a file: Porter stems, any of the words, in BM25 order. It knows nothing of typos. */
export function createFts5(): Engine {
  const folder = mkdtempSync(path.join(tmpdir(), 'rift-bench-'))
  const file = path.join(folder, 'fts5.db')
  let database = new Database(file)
  let statement: Database.Statement | undefined
  const match = (query: string, limit: number): readonly string[] => {
    statement ??= database.prepare(FOUND)
    return query === '' ? [] : statement.all(query, limit).map(idOf)
  }
  return {
    build: ({ texts }) => {
      database.exec("CREATE VIRTUAL TABLE passages USING fts5(id UNINDEXED, text, tokenize = 'porter unicode61')")
      const insert = database.prepare('INSERT INTO passages (id, text) VALUES (?, ?)')
      database.transaction(() => {
        for (const { id, text } of texts) insert.run(id, text)
      })()
    },
    search: (query, limit) => match(wordsOf(query).join(' OR '), limit),
    complete: (prefix, limit) =>
      match(
        wordsOf(prefix)
          .map((word) => `${word}*`)
          .join(' '),
        limit,
      ),
    save: () => file,
    load: () => {
      database.close()
      database = new Database(file)
      statement = undefined
    },
    close: () => {
      database.close()
      rmSync(folder, { recursive: true })
    },
  }
}

const wordsOf = (query: string): readonly string[] => (query.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map((word) => `"${word}"`)

function idOf(row: unknown): string {
  if (typeof row !== 'object' || row === null || !('id' in row)) throw new TypeError('Cannot read a row: it has no id')
  return String(row.id)
}
