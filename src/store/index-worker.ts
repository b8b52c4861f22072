import { parentPort, workerData } from 'node:worker_threads'
import { parseCorpus } from '../core/corpus/corpus.ts'
import { CorpusError } from '../core/corpus/corpus-error.ts'
import { withoutEmbargoed } from '../core/corpus/embargo.ts'
import { createKnownArticles } from '../core/corpus/known-articles.ts'
import { type IndexedCorpus, indexCorpus } from '../core/indexed-corpus.ts'
import { dump } from '../core/snapshot/dump.ts'
import { restore } from '../core/snapshot/restore.ts'
import { finish } from '../core/steps.ts'
import type { Job, Order, Saying } from './index-in-worker.ts'
import { openFileAtOnce } from './open-file.ts'
import { readFiles } from './read-corpus.ts'
import { decodeSnapshot, encodeSnapshot } from './snapshot-bytes.ts'
import { standingOf } from './standing.ts'

const { folder, name, today, analyzer }: Job = workerData

const say = (saying: Saying, transferred: ArrayBuffer[] = []) => parentPort?.postMessage(saying, transferred)

try {
  const files = await readFiles(folder, name, openFileAtOnce)
  const { edition } = files
  const ordered = new Promise<Order>((resolve) => parentPort?.once('message', resolve))
  say({ standing: standingOf(files) })
  const { before, unusable } = await openBefore(await ordered)
  const articles = before?.corpus.collections.flatMap((it) => it.articles) ?? []
  const corpus = withoutEmbargoed(parseCorpus(files, createKnownArticles(articles)), today)
  const bytes = encodeSnapshot({ edition, analyzer }, dump(finish(indexCorpus(corpus, before))))
  say({ edition, bytes, ...(unusable === undefined ? {} : { unusable }) }, [bytes.buffer])
} catch (error) {
  if (!(error instanceof CorpusError)) throw error
  say({ problems: error.problems })
}

/** Whatever is the matter with what was indexed before, the corpus itself is there. */
async function openBefore({ before }: Order): Promise<{ before?: IndexedCorpus; unusable?: unknown }> {
  try {
    return before === undefined ? {} : { before: finish(restore(before.key.edition, await decodeSnapshot(before.bytes, before.key))) }
  } catch (unusable) {
    return { unusable }
  }
}
