import { Worker } from 'node:worker_threads'
import { CorpusError, type CorpusProblem } from '../../core/corpus/corpus-error.ts'
import type { SourceDocument } from './document.ts'
import type { RawSource } from './raw-source.ts'

/** What the worker has to say. */
export type Reading = { readonly document: SourceDocument } | { readonly problems: readonly CorpusProblem[] }

/** Reads a file or page in a thread that is ended when it takes more time or memory than an article can need. */
export function readInWorker(source: RawSource, milliseconds = LONGEST): Promise<SourceDocument> {
  return new Promise((resolve, reject) => {
    const refuse = (reason: string) => reject(new CorpusError([{ file: source.name, message: `Cannot read file: ${reason}` }]))
    const worker = new Worker(WORKER, { workerData: source, resourceLimits: { maxOldGenerationSizeMb: MEGABYTES, stackSizeMb: 4 } })
    const timer = setTimeout(() => {
      refuse(`it takes longer than ${Math.ceil(milliseconds / 1000)} seconds; save its text, and add that`)
      void worker.terminate()
    }, milliseconds)
    worker.once('message', (reading: Reading) =>
      'problems' in reading ? reject(new CorpusError(reading.problems)) : resolve(reading.document),
    )
    worker.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? refuse(`it takes more than ${MEGABYTES} MB of memory; divide it`) : reject(error),
    )
    worker.once('exit', () => {
      clearTimeout(timer)
      refuse('the worker ended without a word')
    })
  })
}

const LONGEST = 60_000
const MEGABYTES = 512

// A worker is started from what was built: Node.js runs no TypeScript.
const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? '../../../dist/src/ingest/formats/read-worker.js' : './read-worker.js',
  import.meta.url,
)
