import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

/** Texts by path relative to the corpus folder, with `/`. */
export type Texts = ReadonlyMap<string, string>

/** Whether a file says what a collection is asked and what it has reached. */
export const isMeasured = (name: string): boolean => MEASURED.test(name)

const MEASURED = /^[a-z0-9][a-z0-9-]{0,31}\/(?:questions|level)\.json$/

/** Reads what each collection is asked and what it has reached. A file that cannot be read is not there. */
export async function readMeasured(folder: string): Promise<Texts> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).flatMap(({ name }) => [`${name}/questions.json`, `${name}/level.json`])
  const read = async (name: string) =>
    readFile(path.join(folder, name), 'utf8').then(
      (text) => [[name, text] as const],
      () => [],
    )
  return new Map((await Promise.all(names.filter(isMeasured).map(read))).flat())
}
