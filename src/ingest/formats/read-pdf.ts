import { getDocumentProxy, getMeta } from 'unpdf'
import { CorpusError } from '../../core/corpus/corpus-error.ts'
import { oneLine } from '../../core/corpus/legible.ts'
import { dayOf } from './day-of.ts'
import type { FoundDetails, SourceDocument } from './document.ts'
import { pdfBlocks } from './pdf-blocks.ts'
import { bodyLines } from './pdf-body-lines.ts'
import { type PdfItem, pdfLines } from './pdf-lines.ts'
import type { RawSource } from './raw-source.ts'
import { tagOf } from './tag-of.ts'

/** Reads a PDF: its lines are put together to paragraphs by where they stand on their pages. */
export async function readPdf({ name, bytes, url }: RawSource): Promise<SourceDocument> {
  const refuse = (reason: string): CorpusError => new CorpusError([{ file: name, message: `Cannot read PDF: ${reason}` }])
  const pdf = await getDocumentProxy(bytes, { verbosity: 0 }).catch((error: Error) => {
    throw refuse(error.name === 'PasswordException' ? 'it is locked with a password' : 'it is damaged')
  })
  if (MOST_PAGES < pdf.numPages) throw refuse(`it has ${pdf.numPages} pages; give at most ${MOST_PAGES}`)
  const pages: PdfItem[][] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    pages.push(items.filter((item) => 'str' in item))
  }
  const blocks = pdfBlocks(bodyLines(pages.map(pdfLines)))
  if (blocks.length === 0) throw refuse('it has no text, only pictures; put it through text recognition (OCR) first')
  return { details: { url, ...detailsIn((await getMeta(pdf)).info) }, blocks, notes: [] }
}

const MOST_PAGES = 2000

function detailsIn(info: Readonly<Record<string, unknown>>): FoundDetails {
  const read = (field: string): string | undefined => {
    const value = info[field]
    return typeof value === 'string' ? oneLine(value) || undefined : undefined
  }
  const title = read('Title')
  return {
    title: title === undefined || FROM_A_FILE.test(title) ? undefined : title,
    author: read('Author'),
    published: dayOf(read('CreationDate') ?? ''),
    language: tagOf(read('Language') ?? ''),
  }
}

// What word processors write when nobody gives a title.
const FROM_A_FILE = /^(?:Microsoft Word|Untitled|Document\d*\b)|\.(?:docx?|pdf|indd|odt|tex|qxd)$/i
