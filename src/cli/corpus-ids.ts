import path from 'node:path'
import type { Command } from 'commander'
import { cutText } from '../core/answer/cut.ts'
import { isCorpusPath } from '../core/corpus/corpus-path.ts'
import { oneLine } from '../core/corpus/legible.ts'
import { RequestError } from '../core/request-error.ts'
import { createNameMaker } from '../ingest/name-maker.ts'
import { readFiles } from '../store/read-corpus.ts'
import { insertIds } from '../workshop/insert-ids.ts'
import { type NewId, newIds } from '../workshop/new-ids.ts'
import { readRevision } from '../workshop/read-revision.ts'
import { FileChangedError, replaceFile } from '../workshop/replace-file.ts'
import { corpusOf } from '../workshop/revision-corpus.ts'
import type { Surroundings } from './surroundings.ts'

interface Options {
  readonly corpus: string
  readonly write?: boolean
}

/** Adds `ids`. */
export const addIds = (corpus: Command, { corpusDir, print }: Surroundings): Command =>
  corpus
    .command('ids')
    .description('make ids for passages that have none: the one that the last committed edition had, or words of theirs')
    .option('--corpus <dir>', 'the corpus folder', corpusDir)
    .option('--write', 'write them into the articles; else they are only shown')
    .action(async ({ corpus: folder, write }: Options) => {
      const ids = await missingIds(folder)
      if (write === true) await writeIds(folder, ids)
      print([...ids.map((id) => lineOf(folder, id)), summaryOf(ids.length, write === true ? 'written' : 'shown')].join('\n'))
    })

async function missingIds(folder: string): Promise<readonly NewId[]> {
  const [{ files }, revision] = await Promise.all([readFiles(folder), readRevision({ folder, revision: 'HEAD', isWanted: isCorpusPath })])
  return newIds({ files, before: 'reason' in revision ? undefined : corpusOf(revision), createNames: createNameMaker })
}

async function writeIds(folder: string, ids: readonly NewId[]): Promise<void> {
  for (const file of new Set(ids.map((id) => id.path))) {
    const own = ids.filter((id) => id.path === file)
    await replaceFile(path.join(folder, file), (text) => insertIds(text, own)).catch((error: unknown) => {
      throw error instanceof FileChangedError ? new RequestError(error.message) : error
    })
  }
}

const lineOf = (folder: string, { path: file, line, anchor, text }: NewId): string =>
  `${folder}/${file}:${line}: {#${anchor}} ${cutText(oneLine(text), SHOWN)}`

const SHOWN = 60

function summaryOf(count: number, done: 'written' | 'shown'): string {
  if (count === 0) return 'Every passage has an id'
  const ids = count === 1 ? 'One id' : `${count.toLocaleString('en')} ids`
  return done === 'written' ? `${ids} written` : `${ids} missing; add --write to write ${count === 1 ? 'it' : 'them'}`
}
