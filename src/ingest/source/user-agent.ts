import { readFileSync } from 'node:fs'

/** How Rift names itself to servers. */
export const userAgent = (): string => `Rift/${versionIn(import.meta.url)} (adds one page at the request of a person)`

/** What `robots.txt` calls it. */
export const ROBOT = 'Rift'

// The nearest `package.json` above: the source and what is built of it stand at different depths.
function versionIn(from: string): string {
  for (let place = new URL('.', from); place.pathname !== '/'; place = new URL('..', place)) {
    const version = versionOf(new URL('package.json', place))
    if (version !== undefined) return version
  }
  return '0'
}

function versionOf(file: URL): string | undefined {
  try {
    return String(JSON.parse(readFileSync(file, 'utf8')).version)
  } catch {
    return undefined
  }
}
