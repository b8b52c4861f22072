import type { Context } from '../../src/core/command/context.ts'
import { DEFAULT_POLICY } from '../../src/core/settings/policy.ts'
import { sampleLibrary } from './library.ts'
import { freeBudget } from './settings.ts'
import { english } from './voice.ts'

/** What a command is given when nothing is out of the ordinary. */
export const contextOf = (over: Partial<Context> = {}): Context => ({
  library: sampleLibrary(),
  policy: DEFAULT_POLICY,
  voice: english,
  typed: (name) => name,
  budget: freeBudget,
  wish: () => {},
  inventory: async () => undefined,
  examine: async () => [],
  reload: async () => ({ state: 'refused', person: 'here:ann' }),
  ...over,
})
