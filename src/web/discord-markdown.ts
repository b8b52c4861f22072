import type { Nodes, PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown, type Options } from 'mdast-util-from-markdown'
import { type Html, html } from './html.ts'
import { lines } from './lines.ts'
import { withMentions } from './mention.ts'
import { webLink } from './web-link.ts'
import { webUrl } from './web-url.ts'

/** Draws text in Discord's Markdown: its own rules for lines, CommonMark inside them. */
export const drawDiscordMarkdown = (source: string): Html => html`${groupsOf(source).map(drawGroup)}`

type Kind = 'h1' | 'h2' | 'h3' | 'quote' | 'subtext' | 'text'

/** Lines that are drawn as one block. */
interface Group {
  readonly kind: Kind
  readonly text: string
}

function groupsOf(source: string): Group[] {
  const groups: Group[] = []
  for (const { kind, text } of source.split('\n').map(lineOf)) {
    const last = groups.at(-1)
    if (last?.kind === kind && GROWING.has(kind)) groups.splice(-1, 1, { kind, text: `${last.text}\n${text}` })
    else groups.push({ kind, text })
  }
  return groups
}

const GROWING: ReadonlySet<Kind> = new Set<Kind>(['quote', 'text'])

function lineOf(line: string): Group {
  const [mark = '', kind = 'text'] = MARKS.find(([it]) => line.startsWith(it)) ?? []
  return { kind, text: line.slice(mark.length) }
}

const MARKS: readonly (readonly [mark: string, kind: Kind])[] = [
  ['# ', 'h1'],
  ['## ', 'h2'],
  ['### ', 'h3'],
  ['> ', 'quote'],
  ['-# ', 'subtext'],
]

function drawGroup({ kind, text }: Group): Html {
  switch (kind) {
    case 'quote':
      return html`<blockquote dir="auto">${drawText(text)}</blockquote>`
    case 'text':
      return html`<p dir="auto">${drawText(text)}</p>`
    case 'subtext':
      return html`<p class="subtext" dir="auto">${drawText(text)}</p>`
    case 'h1':
    case 'h2':
    case 'h3':
      return html`<h3 class="${kind}" dir="auto">${drawText(text)}</h3>`
  }
}

// What Discord's Markdown does not have, or not as CommonMark has it; all of it is literal text here.
const FOREIGN = [
  'blockQuote',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'definition',
  'hardBreakEscape',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'labelStartImage',
  'list',
  'setextUnderline',
  'thematicBreak',
]
const DIALECT: Options = { extensions: [{ disable: { null: FOREIGN } }] }

function drawText(source: string): Html {
  const blocks = fromMarkdown(source, DIALECT).children
  return html`${blocks.map((block, index) => [index === 0 ? undefined : html`<br><br>`, drawNode(block, source)])}`
}

function drawNode(node: RootContent, source: string): Html {
  const inner = (parent: { readonly children: readonly PhrasingContent[] }): Html =>
    html`${parent.children.map((child) => drawNode(child, source))}`
  switch (node.type) {
    case 'paragraph':
      return inner(node)
    case 'text':
      // What was escaped is no mention.
      return MENTION.test(sourceOf(node, source)) ? withMentions(node.value, lines) : lines(node.value)
    case 'break':
      return html`<br>`
    case 'emphasis':
      return html`<em>${inner(node)}</em>`
    case 'strong':
      return sourceOf(node, source).startsWith('_') ? html`<u>${inner(node)}</u>` : html`<strong>${inner(node)}</strong>`
    case 'inlineCode':
      return html`<code>${node.value}</code>`
    case 'link': {
      const url = webUrl(node.url)
      return url === undefined ? lines(sourceOf(node, source)) : webLink(url, inner(node))
    }
    default:
      return lines(sourceOf(node, source))
  }
}

const MENTION = /(?<!\\)<[@#]/

const sourceOf = ({ position }: Nodes, source: string): string => source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0)
