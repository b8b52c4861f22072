import { createHash } from 'node:crypto'
import path from 'node:path'
import { type Corpus, type CorpusFile, type CorpusFiles, parseCorpus } from '../core/corpus/corpus.ts'
import { CorpusError } from '../core/corpus/corpus-error.ts'
import { tangleIn } from '../core/corpus/tangle.ts'
import { type CorpusPlace, listFiles } from './list-files.ts'
import { readText } from './read-text.ts'

/** Reads a corpus folder. Throws a CorpusError that names file and line of everything wrong in it. */
export const readCorpus = async (folder: string): Promise<Corpus> => parseCorpus(await readFiles(folder))

/**
 * Reads the files of a corpus folder, which errors call by its name. What is wrong with a file is told by {@link parseCorpus},
 * with everything else; links that lead astray, and more than a corpus may hold, are thrown as a CorpusError at once.
 */
export async function readFiles(folder: string, name: string = folder): Promise<CorpusFiles> {
  const place: CorpusPlace = { folder, name }
  const listing = await listFiles(place)
  if (0 < listing.problems.length) throw new CorpusError(listing.problems)
  const files: CorpusFile[] = []
  // The edition: a hash of names and contents. Line endings do not count, so that a checkout on any system is the same edition.
  const hash = createHash('sha256')
  let characters = 0
  // One after the other: a process may have only so many files open, and questions are answered in between.
  for (const own of listing.files) {
    const file = await readFile(place, own)
    files.push(file)
    if (!('text' in file)) continue
    hash.update(`${file.path}\0${file.text}\0`)
    characters += file.text.length
    if (MOST < characters) throw tooMuch(place, own)
  }
  return { folder: name, edition: hash.digest('hex').slice(0, 12), files }
}

const MEGABYTES = 512
const MOST = MEGABYTES * 2 ** 20

async function readFile({ folder, name }: CorpusPlace, own: string): Promise<CorpusFile> {
  const file = `${name}/${own}`
  const read = await readText(path.join(folder, own), file)
  const tangle = 'text' in read && own.endsWith('.md') ? tangleIn(read.text) : undefined
  return { path: own, ...(tangle === undefined ? read : { problem: { file, ...tangle } }) }
}

const tooMuch = ({ name }: CorpusPlace, own: string): CorpusError =>
  new CorpusError([{ file: `${name}/${own}`, message: `Cannot read corpus: with this file it is larger than ${MEGABYTES} MB; divide it` }])
