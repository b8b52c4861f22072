import { CorpusError } from '../../core/corpus/corpus-error.ts'
import type { RawSource } from './raw-source.ts'
import { readDocument } from './read-document.ts'
import type { Reading } from './read-in-process.ts'

process.once('message', (source: RawSource) => void reply(source))

async function reply(source: RawSource): Promise<void> {
  const reading = await readDocument(source).then(
    (document): Reading => ({ document }),
    (error: unknown): Reading => {
      if (error instanceof CorpusError) return { problems: error.problems }
      throw error
    },
  )
  process.send?.(reading, () => process.disconnect())
}
