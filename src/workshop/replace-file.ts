import { randomUUID } from 'node:crypto'
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Why a file was left as it is. */
export class FileChangedError extends Error {
  override readonly name = 'FileChangedError'
}

/**
 * Makes another text of a file: whoever reads meanwhile reads the old or the new one, never half of one. Rejects with a
 * FileChangedError when somebody else saved it in between.
 */
export async function replaceFile(file: string, change: (text: string) => string): Promise<void> {
  const before = await readFile(file)
  const text = change(before.toString('utf8'))
  // Hidden, so that whoever reads the corpus meanwhile does not read it.
  const fresh = path.join(path.dirname(file), `.${path.basename(file)}-${randomUUID()}`)
  try {
    await writeFile(fresh, text, { mode: (await stat(file)).mode })
    if (!before.equals(await readFile(file))) throw new FileChangedError(`Cannot write ${file}: it was saved meanwhile; try again`)
    await rename(fresh, file)
  } finally {
    await rm(fresh, { force: true })
  }
}
