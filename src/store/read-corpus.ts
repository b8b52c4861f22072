import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { type Corpus, type CorpusFile, type CorpusFiles, parseCorpus } from '../core/corpus/corpus.ts'
import { CorpusError } from '../core/corpus/corpus-error.ts'
import { isCorpusPath } from '../core/corpus/corpus-path.ts'
import { readText } from './read-text.ts'
import { reasonOf } from './reason-of.ts'

/** Reads a corpus folder. Throws a CorpusError that names file and line of everything wrong in it. */
export const readCorpus = async (folder: string): Promise<Corpus> => parseCorpus(await readFiles(folder))

/** Reads the files of a corpus folder. What is wrong with one is told by {@link parseCorpus}, with everything else. */
export async function readFiles(folder: string): Promise<CorpusFiles> {
  const files: CorpusFile[] = []
  // The edition: a hash of names and contents. Line endings do not count, so that a checkout on any system is the same edition.
  const hash = createHash('sha256')
  // One after the other: a process may have only so many files open, and questions are answered in between.
  for (const name of await listFiles(folder)) {
    const file: CorpusFile = { path: name, ...(await readText(path.join(folder, name), `${folder}/${name}`)) }
    if ('text' in file) hash.update(`${file.path}\0${file.text}\0`)
    files.push(file)
  }
  return { folder, edition: hash.digest('hex').slice(0, 12), files }
}

/** Files are articles and topics only if they really stand in the folder: what links lead to is not the corpus. */
async function listFiles(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
      .filter(isCorpusPath)
      .sort()
  } catch (error) {
    throw new CorpusError([
      {
        file: folder,
        message: `Cannot read corpus: ${reasonOf(error, 'folder')}; create the folder, or name another with --corpus or CORPUS_DIR`,
      },
    ])
  }
}
