import { commands } from '../../commands/index.ts'
import { createCommandWord } from '../../src/core/command/command-word.ts'
import { createDispatch, type Dispatch } from '../../src/core/command/dispatch.ts'
import type { Log } from '../../src/core/settings/platform.ts'
import { sampleLibrary } from './library.ts'

export const word = createCommandWord('rift')

/** The shipped commands on the sample library; what fails is logged. */
export function sampleDispatch(log: Log): Dispatch {
  const library = sampleLibrary()
  return createDispatch({ commands, word, library: () => library, report: (err) => log.error({ err }, 'Could not answer') })
}
