import path from 'node:path'
import { RequestError } from '../core/request-error.ts'
import { type Added, addArticle } from '../ingest/add-article.ts'
import { findBody } from '../ingest/body/find-body.ts'
import { passagesOf } from '../ingest/body/passages-of.ts'
import type { SourceDocument } from '../ingest/formats/document.ts'
import type { RawSource } from '../ingest/formats/raw-source.ts'
import { readInProcess } from '../ingest/formats/read-in-process.ts'
import { languageOf } from '../ingest/language-of.ts'
import { readSource } from '../ingest/source/read-source.ts'
import { reasonOf } from '../store/reason-of.ts'
import { addedText } from './added-text.ts'
import { completeDetails } from './complete-details.ts'
import type { AddOptions } from './corpus-add.ts'
import { type Prompts, terminalPrompts } from './prompts.ts'

/** What adding is done with. */
export interface Means {
  /** Ask for what is missing; without them it is an error. */
  readonly prompts: Prompts | undefined
  readonly read: (source: RawSource) => Promise<SourceDocument>
}

/** Makes an article of a file or web page; gives what is to be printed. */
export async function addToCorpus(source: string, options: AddOptions, { prompts, read }: Means = usualMeans(options)): Promise<string> {
  const raw = await readSource(source, { reach: options.allowPrivate === true ? 'any' : 'public' }).catch((error: unknown) => {
    throw fileError(error, source)
  })
  const document = await read(raw)
  const { details: found, blocks, left } = findBody(document)
  const passages = passagesOf(blocks)
  if (passages.length === 0) throw new RequestError(`Cannot add ${source}: there is no paragraph in it; save its text, and add that`)
  const language = languageOf(passages.map(({ text }) => text).join('\n'), found.language)
  const { collection, rights, details } = await completeDetails({ source, options, found: { ...found, language } }, prompts)
  const { corpus, name } = options
  const added: Added = await addArticle({ corpus, collection, rights, details, passages, name }).catch((error: unknown) => {
    throw fileError(error, path.join(corpus, collection))
  })
  return addedText({ added, rights, details, passages, left, notes: document.notes, ask: { collection, corpus } })
}

const usualMeans = ({ yes }: AddOptions): Means => ({
  prompts: yes !== true && process.stdin.isTTY && process.stdout.isTTY ? terminalPrompts() : undefined,
  read: readInProcess,
})

/** What the file system refused, in words; anything else is no mistake of whoever adds. */
function fileError(error: unknown, place: string): unknown {
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) return error
  return new RequestError(`Cannot add: ${'path' in error ? error.path : place}: ${reasonOf(error, 'file')}`)
}
