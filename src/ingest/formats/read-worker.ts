import { parentPort, workerData } from 'node:worker_threads'
import { CorpusError } from '../../core/corpus/corpus-error.ts'
import type { RawSource } from './raw-source.ts'
import { readDocument } from './read-document.ts'
import type { Reading } from './read-in-worker.ts'

const source: RawSource = workerData

try {
  const reading: Reading = { document: await readDocument(source) }
  parentPort?.postMessage(reading)
} catch (error) {
  if (!(error instanceof CorpusError)) throw error
  const reading: Reading = { problems: error.problems }
  parentPort?.postMessage(reading)
}
