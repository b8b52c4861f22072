import { createHash } from 'node:crypto'
import path from 'node:path'
import { type Corpus, type CorpusFile, type CorpusFiles, parseCorpus } from '../core/corpus/corpus.ts'
import { CorpusError } from '../core/corpus/corpus-error.ts'
import { tangleIn } from '../core/corpus/tangle.ts'
import { type CorpusPlace, listFiles } from './list-files.ts'
import { type FileOpener, openFile } from './open-file.ts'
import { readText } from './read-text.ts'

/** Reads a corpus folder. Throws a CorpusError that names file and line of everything wrong in it. */
export const readCorpus = async (folder: string): Promise<Corpus> => parseCorpus(await readFiles(folder))

/**
 * Reads the files of a corpus folder, which errors call by its name. What is wrong with a file is told by {@link parseCorpus},
 * with everything else; links that lead astray, and more than a corpus may hold, are thrown as a CorpusError at once.
 */
export async function readFiles(folder: string, name: string = folder, open: FileOpener = openFile): Promise<CorpusFiles> {
  const read = await readUpTo(MOST, { folder, name, open })
  if ('beyond' in read) throw tooMuch(name, read.beyond)
  return read
}

/** The same of a corpus of fewer characters; undefined for a larger one, of which no more is read. */
export async function readSmallFiles({ folder, name }: CorpusPlace, characters: number): Promise<CorpusFiles | undefined> {
  const read = await readUpTo(characters - 1, { folder, name, open: openFile })
  return 'beyond' in read ? undefined : read
}

interface Reading extends CorpusPlace {
  readonly open: FileOpener
}

/** `beyond` is the file with which there is too much. */
async function readUpTo(most: number, { folder, name, open }: Reading): Promise<CorpusFiles | { readonly beyond: string }> {
  const listing = await listFiles({ folder, name })
  if (0 < listing.problems.length) throw new CorpusError(listing.problems)
  const files: CorpusFile[] = []
  // The edition: a hash of names and contents. Line endings do not count, so that a checkout on any system is the same edition.
  const hash = createHash('sha256')
  let characters = 0
  // One after the other: a process may have only so many files open, and questions are answered in between.
  for (const own of listing.files) {
    const file = await readFile({ folder, name, open }, own)
    files.push(file)
    if (!('text' in file)) continue
    hash.update(`${file.path}\0${file.text}\0`)
    characters += file.text.length
    if (most < characters) return { beyond: own }
  }
  return { folder: name, edition: hash.digest('hex').slice(0, 12), files }
}

const MEGABYTES = 512
const MOST = MEGABYTES * 2 ** 20

async function readFile({ folder, name, open }: Reading, own: string): Promise<CorpusFile> {
  const file = `${name}/${own}`
  const read = await readText(path.join(folder, own), file, open)
  if ('problem' in read || !own.endsWith('.md')) return { path: own, ...read }
  const tangle = tangleIn(read.text)
  return { path: own, ...(tangle === undefined ? { ...read, digest: digestOf(read.text) } : { problem: { file, ...tangle } }) }
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('base64url')

const tooMuch = (name: string, own: string): CorpusError =>
  new CorpusError([{ file: `${name}/${own}`, message: `Cannot read corpus: with this file it is larger than ${MEGABYTES} MB; divide it` }])
