import { parentPort, workerData } from 'node:worker_threads'
import { parseCorpus } from '../core/corpus/corpus.ts'
import { CorpusError } from '../core/corpus/corpus-error.ts'
import { withoutEmbargoed } from '../core/corpus/embargo.ts'
import { indexCorpus } from '../core/indexed-corpus.ts'
import { dump } from '../core/snapshot/dump.ts'
import { finish } from '../core/steps.ts'
import type { Job, Outcome } from './index-in-worker.ts'
import { readFiles } from './read-corpus.ts'
import { encodeSnapshot } from './snapshot-bytes.ts'

const { folder, name, today, analyzer }: Job = workerData

try {
  const files = await readFiles(folder, name)
  const corpus = withoutEmbargoed(parseCorpus(files), today)
  const bytes = encodeSnapshot({ edition: files.edition, analyzer }, dump(finish(indexCorpus(corpus))))
  const outcome: Outcome = { edition: files.edition, bytes }
  parentPort?.postMessage(outcome, [bytes.buffer])
} catch (error) {
  if (!(error instanceof CorpusError)) throw error
  const outcome: Outcome = { problems: error.problems }
  parentPort?.postMessage(outcome)
}
