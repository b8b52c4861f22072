import path from 'node:path/posix'
import { CorpusError } from '../../core/corpus/corpus-error.ts'
import { oneLine } from '../../core/corpus/legible.ts'
import { dayOf } from './day-of.ts'
import type { Block, FoundDetails, SourceDocument } from './document.ts'
import { type Dom, parsePage, parseXml } from './dom.ts'
import { htmlBlocks } from './html-blocks.ts'
import type { RawSource } from './raw-source.ts'
import { tagOf } from './tag-of.ts'
import { type Package, unzip } from './unzip.ts'

/** Reads an electronic book: its chapters in the order of the spine. */
export function readEpub(source: RawSource): SourceDocument {
  const files = unzip(source, (name) => TEXT.test(name))
  const refuse = (reason: string): CorpusError => new CorpusError([{ file: source.name, message: `Cannot read EPUB: ${reason}` }])
  const place = parseXml(textOf(files, 'META-INF/container.xml')).querySelector('rootfile')?.getAttribute('full-path') ?? ''
  if (!files.has(place)) throw refuse('it names no contents')
  const contents = parseXml(textOf(files, place))
  const chapters = spineOf(contents).map((href) => path.join(path.dirname(place), decodeURI(href)))
  const locked = textOf(files, 'META-INF/encryption.xml')
  if (chapters.some((chapter) => locked.includes(encodeURI(chapter)))) throw refuse('it is locked; ask its publisher for an open one')
  return { details: detailsIn(contents), blocks: chapters.flatMap((chapter) => blocksIn(files, chapter)), notes: [] }
}

const TEXT = /\.(?:xml|opf|x?html?)$/i

const textOf = (files: Package, name: string): string => Buffer.from(files.get(name) ?? []).toString('utf8')

/** The chapters of the main line; covers, notes and the table of contents are beside it. */
function spineOf(contents: Dom): readonly string[] {
  const items = new Map([...contents.querySelectorAll('manifest > item')].map((item) => [item.getAttribute('id'), item]))
  return [...contents.querySelectorAll('spine > itemref')]
    .filter((ref) => ref.getAttribute('linear') !== 'no')
    .flatMap((ref) => items.get(ref.getAttribute('idref')) ?? [])
    .filter((item) => !/\b(?:nav|cover-image)\b/.test(item.getAttribute('properties') ?? ''))
    .flatMap((item) => item.getAttribute('href') ?? [])
}

function blocksIn(files: Package, chapter: string): readonly Block[] {
  const body = parsePage(closed(textOf(files, chapter))).querySelector('body')
  return body === null ? [] : htmlBlocks(body)
}

/** XHTML may close an empty element at once, such as `<a id="p7"/>`, which HTML reads as one that goes on. */
const closed = (xhtml: string): string => xhtml.replace(/<(a|b|div|em|i|p|span|td|title)(\s[^<>]*)?\/>/g, '<$1$2></$1>')

function detailsIn(contents: Dom): FoundDetails {
  const all = (name: string): readonly string[] =>
    [...contents.querySelectorAll(`metadata > dc\\:${name}`)].map(({ textContent }) => oneLine(textContent ?? '')).filter((it) => it !== '')
  return {
    title: all('title')[0],
    publisher: all('publisher')[0],
    author: all('creator').join(', ') || undefined,
    published: all('date')
      .map(dayOf)
      .find((day) => day !== undefined),
    url: [...all('source'), ...all('identifier')].find((it) => /^https?:/.test(it)),
    language: tagOf(all('language')[0] ?? ''),
  }
}
