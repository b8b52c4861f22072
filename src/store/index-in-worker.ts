import { Worker } from 'node:worker_threads'
import { CorpusError, type CorpusProblem } from '../core/corpus/corpus-error.ts'
import type { KeptSnapshot } from './snapshot-files.ts'
import type { Standing } from './standing.ts'

/** What a worker is to index. */
export interface Job {
  readonly folder: string
  /** How errors name the folder. */
  readonly name: string
  /** The ISO date by which embargoes end. */
  readonly today: string
  readonly analyzer: string
}

/** What is to be done about it: nothing, since there is what it would come to; or an index, from what was indexed before if that is given. */
export type Decision<T> = { readonly enough: T } | { readonly before: KeptSnapshot | undefined }

/** What the worker has to say, one after the other. */
export type Saying = { readonly standing: Standing } | Outcome
export type Outcome = Indexed | { readonly problems: readonly CorpusProblem[] }

/** What it is told to do when there is something to do. */
export interface Order {
  readonly before: KeptSnapshot | undefined
}

export interface Indexed {
  readonly edition: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Why what was indexed before could not be used; absent when it could, or there was none. */
  readonly unusable?: unknown
}

/** What the worker may use. */
export interface Bounds {
  readonly milliseconds: number
  /** Of memory for its objects; as much as Node.js gives a thread when undefined. */
  readonly megabytes: number | undefined
}

/**
 * Reads a corpus folder in a thread of its own, has it decided what is to be done, and does it there. Rejects with a CorpusError for
 * what is wrong in the folder, and for a corpus that needs more time or memory than there is.
 */
export function indexInWorker<T>(
  job: Job,
  decide: (standing: Standing) => Promise<Decision<T>>,
  { milliseconds, megabytes }: Bounds = BOUNDS,
): Promise<Indexed | { readonly enough: T }> {
  return new Promise((resolve, reject) => {
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
    worker.on('message', (saying: Saying) => {
      if ('problems' in saying) reject(new CorpusError(saying.problems))
      else if ('bytes' in saying) resolve(saying)
      else void decide(saying.standing).then(carryOut, giveUp)
    })
    const carryOut = (decision: Decision<T>): void => {
      if ('before' in decision) order(worker, decision.before)
      else enough(decision)
    }
    const enough = (decision: { readonly enough: T }): void => {
      resolve(decision)
      void worker.terminate()
    }
    const giveUp = (error: unknown): void => {
      reject(error)
      void worker.terminate()
    }
  })
}

// A hundred thousand passages take a minute on a small machine.
const BOUNDS: Bounds = { milliseconds: 30 * 60_000, megabytes: undefined }

const OUT_OF_MEMORY = 'it needs more memory than Node.js may use; give it more with --max-old-space-size, or divide the corpus'

const isOutOfMemory = (error: Error): boolean => 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

// A worker is started from what was built: Node.js runs no TypeScript.
const WORKER = new URL(import.meta.url.endsWith('.ts') ? '../../dist/src/store/index-worker.js' : './index-worker.js', import.meta.url)

function order(worker: Worker, before: KeptSnapshot | undefined): void {
  const message: Order = { before }
  // Bytes that share their memory with others cannot be handed over, and are copied.
  const own = before !== undefined && before.bytes.length === before.bytes.buffer.byteLength
  worker.postMessage(message, own ? [before.bytes.buffer] : [])
}
