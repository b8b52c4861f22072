import { Worker } from 'node:worker_threads'
import { CorpusError, type CorpusProblem } from '../core/corpus/corpus-error.ts'

/** What a worker is to index. */
export interface Job {
  readonly folder: string
  /** How errors name the folder. */
  readonly name: string
  /** The ISO date by which embargoes end. */
  readonly today: string
  readonly analyzer: string
}

/** What it has to say. */
export type Outcome = Snapshot | { readonly problems: readonly CorpusProblem[] }

export interface Snapshot {
  readonly edition: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** What the worker may use. */
export interface Bounds {
  readonly milliseconds: number
  /** Of memory for its objects; as much as Node.js gives a thread when undefined. */
  readonly megabytes: number | undefined
}

/**
 * Reads and indexes a corpus folder in a thread of its own. Rejects with a CorpusError for what is wrong in it, and for a corpus
 * that needs more time or memory than there is.
 */
export function indexInWorker(job: Job, { milliseconds, megabytes }: Bounds = BOUNDS): Promise<Snapshot> {
  return new Promise<Snapshot>((resolve, reject) => {
    const resourceLimits = megabytes === undefined ? {} : { maxOldGenerationSizeMb: megabytes }
    const worker = new Worker(WORKER, { workerData: job, resourceLimits })
    const refuse = (reason: string) => reject(new CorpusError([{ file: job.name, message: `Cannot index the corpus: ${reason}` }]))
    const timer = setTimeout(() => {
      refuse(`it takes longer than ${Math.ceil(milliseconds / 60_000)} minutes; undo the last change, or divide the corpus`)
      void worker.terminate()
    }, milliseconds)
    worker.once('error', (error) => (isOutOfMemory(error) ? refuse(OUT_OF_MEMORY) : reject(error)))
    worker.once('exit', () => {
      clearTimeout(timer)
      reject(new Error('Cannot index the corpus: the worker ended without a word'))
    })
    worker.once('message', (outcome: Outcome) => ('problems' in outcome ? reject(new CorpusError(outcome.problems)) : resolve(outcome)))
  })
}

// A hundred thousand passages take a minute on a small machine.
const BOUNDS: Bounds = { milliseconds: 30 * 60_000, megabytes: undefined }

const OUT_OF_MEMORY = 'it needs more memory than Node.js may use; give it more with --max-old-space-size, or divide the corpus'

const isOutOfMemory = (error: Error): boolean => 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

// A worker is started from what was built: Node.js runs no TypeScript.
const WORKER = new URL(import.meta.url.endsWith('.ts') ? '../../dist/src/store/index-worker.js' : './index-worker.js', import.meta.url)
