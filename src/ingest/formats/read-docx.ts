import { zipSync } from 'fflate'
import mammoth from 'mammoth'
import { CorpusError } from '../../core/corpus/corpus-error.ts'
import { oneLine } from '../../core/corpus/legible.ts'
import { dayOf } from './day-of.ts'
import type { FoundDetails, SourceDocument } from './document.ts'
import { parsePage, parseXml } from './dom.ts'
import { htmlBlocks } from './html-blocks.ts'
import type { RawSource } from './raw-source.ts'
import { tagOf } from './tag-of.ts'
import { type Package, unzip } from './unzip.ts'

/** Reads a Word document. Its library is given only what was unpacked within bounds, packed without compression. */
export async function readDocx(source: RawSource): Promise<SourceDocument> {
  const files = unzip(source, (path) => TEXT.test(path))
  if (!files.has('[Content_Types].xml') || ![...files.keys()].some((path) => path.startsWith('word/')))
    throw new CorpusError([{ file: source.name, message: 'Cannot read file: it is a ZIP package, but neither DOCX nor EPUB' }])
  const buffer = Buffer.from(zipSync(Object.fromEntries(files), { level: 0 }))
  const { value } = await mammoth.convertToHtml({ buffer }, { externalFileAccess: false })
  const page = parsePage(value)
  for (const note of page.querySelectorAll('li[id^="footnote"], li[id^="endnote"]')) note.remove()
  return { details: detailsIn(files), blocks: htmlBlocks(page), notes: [] }
}

const TEXT = /\.(?:xml|rels)$/

function detailsIn(files: Package): FoundDetails {
  const read = (path: string, tag: string): string | undefined => {
    const text = parseXml(Buffer.from(files.get(path) ?? []).toString('utf8')).querySelector(tag)?.textContent
    return oneLine(text ?? '') || undefined
  }
  return {
    title: read('docProps/core.xml', 'dc\\:title'),
    author: read('docProps/core.xml', 'dc\\:creator'),
    publisher: read('docProps/core.xml', 'dc\\:publisher') ?? read('docProps/app.xml', 'Company'),
    published: dayOf(read('docProps/core.xml', 'dcterms\\:created') ?? ''),
    language: tagOf(read('docProps/core.xml', 'dc\\:language') ?? ''),
  }
}
