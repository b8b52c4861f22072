import { tmpdir } from 'node:os'
import { Command } from 'commander'
import { addCorpus } from '../../src/cli/corpus-commands.ts'
import type { Surroundings } from '../../src/cli/surroundings.ts'
import { parseConfig } from '../../src/config.ts'

/** What `rift corpus …` prints, and whether it ends as a check that found something. */
export async function runCorpus(
  line: readonly string[],
  over: Partial<Surroundings> = {},
): Promise<{ readonly printed: string; readonly failed: boolean }> {
  const printed: string[] = []
  let failed = false
  const program = new Command('rift').exitOverride()
  addCorpus(program, {
    corpusDir: 'corpus',
    commandWord: 'rift',
    dataDir: tmpdir(),
    databaseUrl: undefined,
    colours: 'plain',
    print: (text) => printed.push(text),
    config: () => parseConfig({}),
    fail: () => {
      failed = true
    },
    ...over,
  })
  await program.parseAsync(['corpus', ...line], { from: 'user' })
  return { printed: printed.join('\n'), failed }
}
