import { tmpdir } from 'node:os'
import { createProgram } from '../../src/cli/program.ts'

/** What a line of the terminal prints, and whether it ends as a check that found something. */
export async function runProgram(
  line: readonly string[],
  dataDir = tmpdir(),
): Promise<{ readonly printed: string; readonly failed: boolean }> {
  const printed: string[] = []
  let failed = false
  const program = createProgram({
    corpusDir: 'corpus',
    commandWord: 'rift',
    dataDir,
    databaseUrl: undefined,
    colours: 'plain',
    print: (text) => printed.push(text),
    fail: () => {
      failed = true
    },
  })
  await program.parseAsync(line, { from: 'user' })
  return { printed: printed.join('\n'), failed }
}
