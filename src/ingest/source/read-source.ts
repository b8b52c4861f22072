import type { RawSource } from '../formats/raw-source.ts'
import type { FetchOptions } from './fetch-page.ts'
import { readFile } from './read-file.ts'

/** Reads a file, or fetches an http or https address. */
export async function readSource(source: string, options: FetchOptions): Promise<RawSource> {
  // Anything with `://` is meant as an address, and other kinds of address are refused by name.
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(source)) return readFile(source)
  const { fetchPage } = await import('./fetch-page.ts')
  return fetchPage(source, options)
}
