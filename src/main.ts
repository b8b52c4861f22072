import { setTimeout as wait } from 'node:timers/promises'
import { config as loadEnvFile } from 'dotenv'
import { parseConfig } from './config.ts'
import { CorpusError } from './core/corpus/corpus-error.ts'
import { OperatorError } from './core/operator-error.ts'
import { start } from './start.ts'

/** Exit status for what an operator or maintainer can mend. */
const MISUSE = 2

/** How long stopping may take, in milliseconds. */
const GRACE = 4000

try {
  loadEnvFile({ quiet: true })
  const running = await start(parseConfig(process.env), { print: (text) => process.stdout.write(`${text}\n`), wait })
  // A failure that a library of a platform leaves lying about is no reason to fall silent on the other.
  process.on('unhandledRejection', running.report)
  process.on('SIGHUP', () => void running.reload())
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, async () => {
      await Promise.race([running.stop(), wait(GRACE)])
      process.exit(0)
    })
  }
  const reason = await running.refused
  process.stderr.write(`${reason.message}\n`)
  await Promise.race([running.stop(), wait(GRACE)])
  process.exit(MISUSE)
} catch (error) {
  if (!(error instanceof CorpusError || error instanceof OperatorError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exit(MISUSE)
}
