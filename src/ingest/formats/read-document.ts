import { CorpusError, firstProblems } from '../../core/corpus/corpus-error.ts'
import type { SourceDocument } from './document.ts'
import { formatOf } from './format-of.ts'
import type { RawSource } from './raw-source.ts'

/** Reads a file or page of any format. Throws a CorpusError that says what is wrong with it. */
export async function readDocument(source: RawSource): Promise<SourceDocument> {
  try {
    const read = await READERS[formatOf(source)]()
    const document = await read(source)
    if (document.blocks.length <= MOST_BLOCKS) return document
    throw new CorpusError([{ file: source.name, message: `Cannot read file: it has more than ${MOST_BLOCKS} paragraphs; divide it` }])
  } catch (error) {
    if (error instanceof CorpusError) throw new CorpusError(firstProblems(error.problems))
    throw new CorpusError([
      { file: source.name, message: `Cannot read file: ${error instanceof Error ? reasonFor(error) : String(error)}` },
    ])
  }
}

// Of the longest books.
const MOST_BLOCKS = 50_000

// Each library is loaded only for a file of its format.
const READERS = {
  html: async () => (await import('./read-html.ts')).readHtml,
  text: async () => (await import('./read-plain-text.ts')).readPlainText,
  markdown: async () => (await import('./read-markdown.ts')).readMarkdown,
  pdf: async () => (await import('./read-pdf.ts')).readPdf,
  docx: async () => (await import('./read-docx.ts')).readDocx,
  epub: async () => (await import('./read-epub.ts')).readEpub,
}

/** A stack that runs over is the way in which most libraries meet what is nested ten thousand deep. */
const reasonFor = (error: Error): string => (error instanceof RangeError ? 'it is nested too deeply' : error.message)
