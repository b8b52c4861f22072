import { tmpdir } from 'node:os'
import { createProgram } from '../../src/cli/program.ts'
import type { Surroundings } from '../../src/cli/surroundings.ts'
import { parseConfig } from '../../src/config.ts'

/** What `rift …` prints, and whether it ends as a check that found something. */
export async function runRift(
  line: readonly string[],
  over: Partial<Surroundings> = {},
): Promise<{ readonly printed: string; readonly failed: boolean }> {
  const printed: string[] = []
  let failed = false
  const program = createProgram({
    ...{ corpusDir: 'corpus', commandWord: 'rift', dataDir: tmpdir(), databaseUrl: undefined, colours: 'plain' },
    print: (text) => printed.push(text),
    config: () => parseConfig({}),
    fail: () => {
      failed = true
    },
    ...over,
  })
  await program.parseAsync([...line], { from: 'user' })
  return { printed: printed.join('\n'), failed }
}
