import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { type Import, importRows } from '../../src/ingest/import-rows.ts'
import { readCorpus } from '../../src/store/read-corpus.ts'

/** Rows of JSON, one to a line. */
export const linesOf = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('')

/** A new folder for each test of a file: what is imported stands in `rows.jsonl`, the corpus in `corpus`. */
export function importFolder() {
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'import-'))
  })
  afterEach(() => rm(folder, { recursive: true }))
  const here = (name: string): string => path.join(folder, name)
  return {
    here,
    write: (content: string | Uint8Array) => writeFile(here('rows.jsonl'), content),
    run: (over: Partial<Import> = {}) =>
      importRows({ file: here('rows.jsonl'), corpus: here('corpus'), collection: 'try', existing: 'refuse', defaults: {}, ...over }),
    load: async () => (await readCorpus(here('corpus'))).collections[0],
  }
}

/** All that a reader reads. */
export async function everyOf<T>(reader: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = []
  for await (const it of reader) all.push(it)
  return all
}
