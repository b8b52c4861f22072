import { readFileSync } from 'node:fs'

/** The version of Rift, from the nearest `package.json` above: the source and what is built of it stand at different depths. */
export function ownVersion(): string {
  for (let place = new URL('.', import.meta.url); place.pathname !== '/'; place = new URL('..', place)) {
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
