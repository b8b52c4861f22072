import { strToU8, zipSync } from 'fflate'
import { PDFDocument, StandardFonts } from 'pdf-lib'
import type { RawSource } from '../../src/ingest/formats/raw-source.ts'

/** Paragraphs that are about something, and long enough to be passages. */
export const PARAGRAPHS = [
  'The ferry between the two islands stopped in March. No winter since the sixties had broken so many of its moorings, and the harbour master said that the pier would have to be built anew.',
  'Fishermen took passengers across in the meantime, for a price that the council called a scandal. “Nobody else was there,” one of them said, and asked not to be named.',
  'By summer the council had found an engineer who was ready to come. She measured the pier for two days, wrote one page, and left again on the boat of a cousin of the mayor.',
  'What she had written was read aloud in the school, since the town hall was too small. The pier could be mended for a third of what had been feared, provided that somebody began at once.',
]

export const TITLE = 'The Ferry That Stopped'

/** A file or page as it came. */
export const rawSource = (name: string, content: string | Uint8Array, over: Partial<RawSource> = {}): RawSource => ({
  name,
  bytes: Uint8Array.from(typeof content === 'string' ? Buffer.from(content) : content),
  ...over,
})

/** A page with everything around its article that pages have. */
export const page = (head = HEAD, body = BODY): string =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`

const HEAD = `<title>${TITLE} | The Island Paper</title>
<link rel="canonical" href="/2024/ferry">
<meta property="og:title" content="The ferry, for networks"><meta property="og:site_name" content="The Island Paper">
<meta name="description" content="A pier broke. Then nothing happened for a while.">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],"headline":"${TITLE}","author":[{"@type":"Person","name":"Jane Doe"},{"name":"Li Wei"}],"publisher":{"name":"The Island Paper"},"datePublished":"2024-04-05T23:30:00-04:00","inLanguage":"en"}]}</script>`

const [one = '', two = '', three = '', four = ''] = PARAGRAPHS

const BODY = `<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<div class="cookie-consent"><p>We use cookies to make this page better, and our partners use them for other things.</p></div>
<main><article><header><h1>${TITLE}</h1><p class="standfirst">A pier broke. Then nothing happened for a while.</p><p class="byline">By Jane Doe and Li Wei</p></header>
<div class="share-bar"><a href="#">Share</a> <a href="#">Tweet</a> <a href="#">Email</a></div>
<div class="article-body"><p>${one}<sup><a href="#note-1">1</a></sup></p>
<figure><img src="a.jpg" alt="A pier"><figcaption>The pier in March. (Jo Smith / Reuters)</figcaption></figure>
<p>${two.replace('price', '<em>price</em>').replace('council', '<a href="/council">council</a>')}</p>
<p>[Read: Why piers break]</p>
<div class="newsletter-signup"><h3>The Daily</h3><p>Sign up for our newsletter, with all that happens on the islands.</p><form><input></form></div>
<h2>The engineer</h2><p>${three}</p>
<aside class="related"><h3>Related</h3><ul><li><a href="/1">A story about another pier altogether</a></li></ul></aside>
<p>${four}</p></div></article>
<section class="reactions"><p>What’s Your Reaction?</p><ul><li>like</li><li>love</li><li>sad</li></ul></section></main>
<footer><p>© 2024 The Island Paper. All rights reserved.</p></footer>`

const xml = (text: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`)

/** A Word document of these paragraphs of its XML. */
export const docx = (body: string, core = '', more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array =>
  zipSync({
    '[Content_Types].xml': xml(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': xml(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': xml(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
    'docProps/core.xml': xml(
      `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${core}</cp:coreProperties>`,
    ),
    ...more,
  })

/** A paragraph of a Word document, in a style if one is named. */
export const wordParagraph = (text: string, style?: string): string =>
  `<w:p>${style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

/** A book whose chapters have these bodies. */
export const epub = (chapters: readonly string[], metadata = '', more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array => {
  const names = chapters.map((_, index) => `chapter ${index}.xhtml`)
  const items = names.map((name, index) => `<item id="c${index}" href="${encodeURI(name)}" media-type="application/xhtml+xml"/>`).join('')
  return zipSync({
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': xml(
      '<container><rootfiles><rootfile full-path="OPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    ),
    'OPS/book.opf': xml(
      `<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${metadata}</metadata><manifest><item id="nav" href="nav.xhtml" properties="nav"/>${items}</manifest><spine><itemref idref="nav"/>${names.map((_, index) => `<itemref idref="c${index}"/>`).join('')}</spine></package>`,
    ),
    'OPS/nav.xhtml': xml('<html><body><nav><ol><li><a href="x">Chapter</a></li></ol></nav></body></html>'),
    ...Object.fromEntries(
      names.map((name, index) => [
        `OPS/${name}`,
        xml(`<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${chapters[index]}</body></html>`),
      ]),
    ),
    ...more,
  })
}

/** How a PDF is to be set; places are in points. */
export interface Setting {
  readonly title?: string
  readonly running?: string
  /** Of the first line of a paragraph; without one, paragraphs are apart. */
  readonly indent?: number
  readonly linesToPage?: number
}

/** A PDF with these paragraphs, broken at a margin and between pages, with a running head and numbers on its pages. */
export async function pdf(
  paragraphs: readonly string[],
  { title, running = '', indent = 0, linesToPage = 40 }: Setting = {},
): Promise<Uint8Array> {
  const file = await PDFDocument.create()
  const font = await file.embedFont(StandardFonts.TimesRoman)
  const lines = paragraphs.flatMap((text) => linesOf(text, (line) => font.widthOfTextAtSize(line, 11) < 380, indent))
  if (title !== undefined) file.setTitle(title)
  file.setAuthor('Jane Doe')
  file.setCreationDate(new Date('2024-04-05T10:00:00Z'))
  for (let start = 0; start < lines.length; start += linesToPage) {
    const sheet = file.addPage([500, 800])
    let y = 740
    if (running !== '') sheet.drawText(`${running}   ${start + 1}`, { font, size: 11, x: 60, y: 780 })
    if (start === 0) sheet.drawText(title ?? TITLE, { font, size: 22, x: 60, y })
    for (const { text, first } of lines.slice(start, start + linesToPage)) {
      y -= first && indent === 0 ? 26 : 13
      sheet.drawText(text, { font, size: 11, x: 60 + (first ? indent : 0), y })
    }
    sheet.drawText(String(start / linesToPage + 1), { font, size: 11, x: 250, y: 30 })
  }
  return file.save()
}

/** Lines that fit, the last longer word parted by a hyphen. */
function linesOf(text: string, fits: (line: string) => boolean, indent: number): readonly { text: string; first: boolean }[] {
  const lines: string[] = []
  let line = indent === 0 ? '' : '    '
  for (const word of text.replace(/[“”]/g, '"').split(' ')) {
    if (fits(`${line} ${word}`)) line = `${line} ${word}`
    else {
      const parted = /^[a-z]{8,}$/.test(word) && fits(`${line} ${word.slice(0, 4)}-`)
      lines.push(parted ? `${line} ${word.slice(0, 4)}-` : line)
      line = parted ? word.slice(4) : word
    }
  }
  return [...lines, line].map((it, index) => ({ text: it.trim(), first: index === 0 }))
}
