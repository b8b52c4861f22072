import { Worker } from 'node:worker_threads'
import { CorpusError, type CorpusProblem } from '../core/corpus/corpus-error.ts'

/** What a worker is to index. */
export interface Job {
  readonly folder: string
  readonly analyzer: string
}

/** What it has to say. */
export type Outcome = Snapshot | { readonly problems: readonly CorpusProblem[] }

export interface Snapshot {
  readonly edition: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Reads and indexes a corpus folder in a thread of its own. Rejects with a CorpusError for what is wrong in it. */
export function indexInWorker(job: Job): Promise<Snapshot> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, { workerData: job })
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('Cannot index the corpus: the worker ended without a word')))
    worker.once('message', (outcome: Outcome) => ('problems' in outcome ? reject(new CorpusError(outcome.problems)) : resolve(outcome)))
  })
}

// A worker is started from what was built: Node.js runs no TypeScript.
const WORKER = new URL(import.meta.url.endsWith('.ts') ? '../../dist/src/store/index-worker.js' : './index-worker.js', import.meta.url)
