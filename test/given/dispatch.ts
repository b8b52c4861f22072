import { createCommandWord } from '../../src/core/command/command-word.ts'
import { createDispatch, type Dispatch } from '../../src/core/command/dispatch.ts'
import type { Log } from '../../src/core/log.ts'
import type { ChannelPolicy } from '../../src/core/settings/policy.ts'
import { sampleLibrary } from './library.ts'
import { commands } from './own-commands.ts'
import { freeBudget, freeLimiter, freeRecords, policiesOf } from './settings.ts'

export const word = createCommandWord('rift')

/** The shipped commands on the sample library, under the usual policy or one that differs in this; what fails is logged. */
export function sampleDispatch(log: Log, over: Partial<ChannelPolicy> = {}): Dispatch {
  const library = sampleLibrary()
  return createDispatch({
    ...{ commands, word, policies: policiesOf(over), limiter: freeLimiter, budget: freeBudget, ...freeRecords },
    library: () => library,
    examine: async () => [],
    reload: async () => ({ state: 'refused', person: 'here:ann' }),
    report: (err) => log.error({ err }, 'Could not answer'),
    refused: ({ command }, { asker }) => log.warn({ command, person: asker.id }, 'Refused a command'),
  })
}
