import type { Library } from '../core/library.ts'
import type { Log } from '../core/log.ts'
import { RequestError } from '../core/request-error.ts'
import { type CorpusLocation, parseLocation } from '../corpus-source/location.ts'
import { openSource } from '../corpus-source/open-source.ts'
import { gitEnvironmentOf } from '../git-environment.ts'

/**
 * Loads the library of a corpus as the bot does; what goes wrong with a snapshot is said on standard error. Of one that lies
 * elsewhere the copy is taken that a bot keeps here, if there is one: it is what is served.
 */
export async function loadForTerminal(place: string): Promise<Library> {
  const following = { location: locationOf(place), watch: 'off', interval: 0, gitEnvironment: gitEnvironmentOf(process.env) } as const
  const source = openSource(following, { dataDir: process.env['DATA_DIR'] || './data', log: LOG })
  return (await source.kept()) ?? source.load(undefined)
}

function locationOf(place: string): CorpusLocation {
  try {
    return parseLocation(place)
  } catch (error) {
    throw new RequestError(error instanceof Error ? error.message : String(error))
  }
}

const say = ({ err }: { readonly err?: unknown }, message: string): void => {
  process.stderr.write(`${message}: ${err instanceof Error ? err.message : String(err)}\n`)
}

const LOG: Log = { info: say, warn: say, error: say }
