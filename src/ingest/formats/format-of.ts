import { CorpusError } from '../../core/corpus/corpus-error.ts'
import type { RawSource } from './raw-source.ts'

/** The formats that are read. */
export type Format = 'html' | 'text' | 'markdown' | 'pdf' | 'docx' | 'epub'

/** Tells the format by the first bytes, then by what the server says, then by the ending of the name. Throws a CorpusError that says what to do about others. */
export function formatOf({ name, bytes, type, url }: RawSource): Format {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString('latin1')
  const refused = REFUSED.find(({ begins }) => begins.some((bytes) => head.startsWith(bytes)))
  if (refused !== undefined) throw new CorpusError([{ file: name, message: `Cannot read file: it is ${refused.what}` }])
  const format = byHead(head) ?? TYPES.get(type ?? '') ?? ENDINGS.get(endingOf(url ?? name)) ?? (MARKUP.test(head) ? 'html' : undefined)
  if (format === undefined && head.includes('\0'))
    throw new CorpusError([{ file: name, message: 'Cannot read file: it is no text; give HTML, plain text, Markdown, PDF, DOCX or EPUB' }])
  return format ?? (FRONT_MATTER.test(head) ? 'markdown' : 'text')
}

const HEAD = 2048

function byHead(head: string): Format | undefined {
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf'
  if (head.startsWith('PK\x03\x04')) return head.includes('mimetypeapplication/epub+zip') ? 'epub' : 'docx'
  return undefined
}

/** Whether a media type may hold an article; of no type, the bytes decide. */
export const mayHoldArticle = (type: string | undefined): boolean =>
  type === undefined || TYPES.has(type) || type === 'application/octet-stream'

const TYPES: ReadonlyMap<string, Format> = new Map([
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['text/plain', 'text'],
  ['text/markdown', 'markdown'],
  ['application/pdf', 'pdf'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
  ['application/epub+zip', 'epub'],
])

const ENDINGS: ReadonlyMap<string, Format> = new Map([
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['txt', 'text'],
  ['text', 'text'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
])

const endingOf = (name: string): string => /\.([a-z]+)$/i.exec(name.replace(/[?#].*$/, ''))?.[1]?.toLowerCase() ?? ''

const MARKUP = /^[\s\xef\xbb\xbf]*<(?:!doctype html|html|head|body|article|\?xml)/i
const FRONT_MATTER = /^(?:\xef\xbb\xbf)?---\r?\n/

const REFUSED: readonly { readonly begins: readonly string[]; readonly what: string }[] = [
  { begins: ['\xd0\xcf\x11\xe0'], what: 'an old Word file; save it as DOCX' },
  { begins: ['{\\rtf'], what: 'RTF; save it as DOCX' },
  { begins: ['\x89PNG', '\xff\xd8\xff', 'GIF8'], what: 'a picture; give its text' },
  { begins: ['\x1f\x8b'], what: 'compressed; unpack it first' },
]
