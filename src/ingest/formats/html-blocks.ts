import type { Block } from './document.ts'
import type { Dom } from './dom.ts'

/** The headings and paragraphs below a node, in the order of reading; pictures, tables, forms and menus are none. */
export function htmlBlocks(root: Dom): readonly Block[] {
  const blocks: Block[] = []
  let line = ''
  const flush = (kind: Block['kind'] = 'paragraph'): void => {
    for (const text of line.split(PARTED).map(tidy)) if (text !== '') blocks.push({ kind, text })
    line = ''
  }
  const walk = (node: Dom): void => {
    if (node.nodeName === '#text') line += (node.textContent ?? '').replace(/\s+/g, ' ')
    else if (node.nodeName === 'BR') line += '\n'
    else if (isSkipped(node)) line += ' '
    else if (isBlock(node)) apart(node)
    else for (const child of node.childNodes) walk(child)
  }
  const apart = (node: Dom): void => {
    flush()
    if (LISTS.has(node.nodeName)) blocks.push(...listBlocks(node))
    else if (node.nodeName === 'PRE') line = node.textContent ?? ''
    else for (const child of node.childNodes) walk(child)
    flush(HEADING.test(node.nodeName) ? 'heading' : 'paragraph')
  }
  apart(root)
  return blocks
}

// Two forced breaks part paragraphs.
const PARTED = /\n[^\S\n]*\n/

const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')

const HEADING = /^H[1-6]$/
const LISTS: ReadonlySet<string> = new Set(['UL', 'OL', 'DL'])

/** A list of short items is one paragraph of many lines; long items are paragraphs themselves. */
function listBlocks(list: Dom): readonly Block[] {
  const items = [...list.childNodes].flatMap((item) => htmlBlocks(item)).map(({ text }) => text)
  const lines = items.every((text) => text.length <= SHORT_ITEM) ? [items.join('\n')] : items
  return lines.filter((text) => text !== '').map((text) => ({ kind: 'paragraph', text }))
}

const SHORT_ITEM = 160

const BLOCKS: ReadonlySet<string> = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FOOTER H1 H2 H3 H4 H5 H6 HEADER HR HTML LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TH TR UL'.split(
    ' ',
  ),
)

const SKIPPED: ReadonlySet<string> = new Set(
  '#comment ASIDE AUDIO BUTTON CANVAS FIGCAPTION FIGURE FORM HEAD IFRAME INPUT MATH NAV NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA VIDEO'.split(
    ' ',
  ),
)

const isBlock = ({ nodeName }: Dom): boolean => BLOCKS.has(nodeName)

const isSkipped = (node: Dom): boolean => SKIPPED.has(node.nodeName) || isNoteMark(node) || isDataTable(node)

/** `<sup><a href="#note-1">1</a></sup>`: it belongs to the page, not to the sentence. */
const isNoteMark = (node: Dom): boolean => node.nodeName === 'SUP' && node.querySelector('a[href*="#"]') !== null

/** Tables that hold paragraphs only lay out a page. */
const isDataTable = (node: Dom): boolean => node.nodeName === 'TABLE' && node.querySelector('p, div, h1, h2, h3') === null
