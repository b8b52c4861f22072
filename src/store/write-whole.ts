import { randomUUID } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'

/** What a file that is being written is called meanwhile, at the end. */
export const DRAFT = '.draft'

/** How a file is written. */
export interface Writing {
  /** Whom its permissions let in; everybody whom the process usually lets in if absent. */
  readonly mode?: number
  /** Whether it is to be on the disk, and not on its way, before it takes the place of the one before it. */
  readonly flush?: boolean
}

/** Writes a file, which has its name only once it is whole, whoever else is writing it. */
export async function writeWhole(file: string, content: string | Uint8Array | Iterable<string>, writing: Writing = {}): Promise<void> {
  const draft = `${file}.${randomUUID()}${DRAFT}`
  try {
    await writeFile(draft, content, writing)
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}
