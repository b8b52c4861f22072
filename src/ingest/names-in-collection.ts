import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { createNameMaker, type NameMaker } from './name-maker.ts'

/** Makes ids of passages that no passage of a collection has, nor ever had. A folder that is not there has none. */
export async function namesInCollection(folder: string): Promise<NameMaker> {
  const nameOf = createNameMaker()
  for (const file of await articlesIn(folder)) for (const [, anchor = ''] of (await textOf(file)).matchAll(ANCHOR)) nameOf(anchor, anchor)
  return nameOf
}

// Also of a passage that was withdrawn or moved, and in an article that cannot be read at the moment.
const ANCHOR = /^\s{0,3}\{#([a-z0-9][a-z0-9-]{0,47})[\s}]/gm

async function articlesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile() && /\.md(?:\.draft)?$/.test(entry.name))
    .map(({ parentPath, name }) => path.join(parentPath, name))
}

/** A file that was removed meanwhile, or that is too large to be an article, has no id. */
const textOf = async (file: string): Promise<string> => {
  try {
    return (await stat(file)).size < LARGEST ? await readFile(file, 'utf8') : ''
  } catch {
    return ''
  }
}

const LARGEST = 16 * 2 ** 20
