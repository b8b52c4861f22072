import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { CorpusError, type CorpusProblem } from '../../core/corpus/corpus-error.ts'
import type { SourceDocument } from './document.ts'
import type { RawSource } from './raw-source.ts'

/** What the reading process has to say. */
export type Reading = { readonly document: SourceDocument } | { readonly problems: readonly CorpusProblem[] }

/**
 * Reads a file or page in a process that is ended when it takes more time or memory than an article can need. A thread
 * would not do: one that runs out of memory can take the process down with it.
 */
export function readInProcess(source: RawSource, milliseconds = LONGEST): Promise<SourceDocument> {
  return new Promise((resolve, reject) => {
    const refuse = (reason: string) => reject(new CorpusError([{ file: source.name, message: `Cannot read file: ${reason}` }]))
    const reader = startReader()
    const timer = setTimeout(() => {
      refuse(`it takes longer than ${milliseconds / 1000} s; save its text, and add that`)
      reader.kill('SIGKILL')
    }, milliseconds)
    reader.once('message', (reading: Reading) =>
      'problems' in reading ? reject(new CorpusError(reading.problems)) : resolve(reading.document),
    )
    reader.once('error', reject)
    reader.once('exit', (status, signal) => {
      clearTimeout(timer)
      if (signal === 'SIGABRT' || status === 134) refuse(`it takes more than ${MEGABYTES} MB of memory; divide it`)
      else
        reject(new Error(`Cannot read ${source.name}: the reading process ended with ${signal ?? `status ${status}`} and without a word`))
    })
    reader.send(source, (error) => (error === null ? undefined : reject(error)))
  })
}

const LONGEST = 30_000
const MEGABYTES = 768

// What a library prints, and what Node.js says when it runs out of memory, is for nobody.
const startReader = (): ChildProcess =>
  fork(fileURLToPath(READER), {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [`--max-old-space-size=${MEGABYTES}`],
  })

// A process is started from what was built: Node.js runs no TypeScript.
const READER = new URL(
  import.meta.url.endsWith('.ts') ? '../../../dist/src/ingest/formats/reader-process.js' : './reader-process.js',
  import.meta.url,
)
