import type { Surroundings } from '../../src/cli/surroundings.ts'
import { runRift } from './run-rift.ts'

/** What `rift corpus …` prints, and whether it ends as a check that found something. */
export const runCorpus = (line: readonly string[], over: Partial<Surroundings> = {}): ReturnType<typeof runRift> =>
  runRift(['corpus', ...line], over)
