#!/usr/bin/env node
import { CommanderError } from 'commander'
import { config as loadEnvFile } from 'dotenv'
import picocolors from 'picocolors'
import { parseConfig } from '../config.ts'
import { InvocationError } from '../core/command/errors.ts'
import { CorpusError } from '../core/corpus/corpus-error.ts'
import { OperatorError } from '../core/operator-error.ts'
import { RequestError } from '../core/request-error.ts'
import { createProgram } from './program.ts'

/** Exit status for anything the person at the terminal can mend. */
const MISUSE = 2

/** Exit status of a check that found something. */
const FOUND = 1

// Most of what the terminal does needs no platform, whose variables may be wrong then.
const VARIABLES = ['CORPUS_DIR', 'COMMAND_WORD', 'DATA_DIR', 'DATABASE_URL']

// A reader such as `head` that has seen enough closes the pipe, which is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

/** Mistakes of the person at the terminal, of whoever keeps the corpus, and of whoever runs the bot. */
const MISTAKES = [RequestError, InvocationError, CorpusError, OperatorError]

try {
  loadEnvFile({ quiet: true })
  const { corpusDir, commandWord, dataDir, databaseUrl } = parseConfig(
    Object.fromEntries(VARIABLES.map((variable) => [variable, process.env[variable]])),
  )
  const colours = picocolors.isColorSupported && process.stdout.isTTY ? 'colour' : 'plain'
  await createProgram({
    corpusDir,
    commandWord,
    dataDir,
    databaseUrl,
    colours,
    config: () => parseConfig(process.env),
    print: (text) => process.stdout.write(`${text}\n`),
    fail: () => {
      process.exitCode = FOUND
    },
  }).parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : MISUSE
  else if (error instanceof Error && MISTAKES.some((mistake) => error instanceof mistake)) {
    process.stderr.write(`${error.message}\n`)
    process.exitCode = MISUSE
  } else throw error
}
