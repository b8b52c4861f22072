import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { type Corpus, parseCorpus } from '../core/corpus/corpus.ts'
import { CorpusError } from '../core/corpus/corpus-error.ts'

/** Reads a corpus folder. Throws a CorpusError that names file and line of everything wrong in it. */
export async function readCorpus(folder: string): Promise<Corpus> {
  const files = await Promise.all((await listFiles(folder)).map(async (file) => ({ path: file, text: await readText(folder, file) })))
  return parseCorpus({ folder, edition: editionOf(files), files })
}

/** Hash of names and contents. Line endings do not count, so that a checkout on any system is the same edition. */
function editionOf(files: readonly { readonly path: string; readonly text: string }[]): string {
  const hash = createHash('sha256')
  for (const { path: name, text } of files) hash.update(`${name}\0${text}\0`)
  return hash.digest('hex').slice(0, 12)
}

async function listFiles(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile() && /\.(?:md|yaml)$/.test(entry.name) && !entry.name.startsWith('.'))
    return files.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')).sort()
  } catch (error) {
    throw new CorpusError([
      { file: folder, message: `Cannot read corpus: ${reasonOf(error)}; create the folder, or name another with --corpus or CORPUS_DIR` },
    ])
  }
}

async function readText(folder: string, file: string): Promise<string> {
  const bytes = await readFile(path.join(folder, file))
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n')
  } catch {
    const line = bytes.subarray(0, firstBadByte(bytes)).toString('latin1').split('\n').length
    throw new CorpusError([{ file: `${folder}/${file}`, line, message: 'Cannot read file: it is not UTF-8; save it as UTF-8' }])
  }
}

/** The length of the longest prefix that decodes, by halving. */
function firstBadByte(bytes: Uint8Array): number {
  let [low, high] = [0, bytes.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (decodes(bytes.subarray(0, middle))) low = middle
    else high = middle - 1
  }
  return low
}

function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

const reasonOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return 'there is no such folder'
  if (code === 'ENOTDIR') return 'it is not a folder'
  return error instanceof Error ? error.message : String(error)
}
