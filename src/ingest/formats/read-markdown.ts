import type { Nodes, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { frontmatter } from 'micromark-extension-frontmatter'
import { z } from 'zod'
import { takeAttributes } from '../../core/corpus/attributes.ts'
import { CorpusError } from '../../core/corpus/corpus-error.ts'
import { textOfMarkdown } from '../../core/corpus/text-of-markdown.ts'
import { parseYaml } from '../../core/corpus/yaml-record.ts'
import { dayOf } from './day-of.ts'
import { decodeText } from './decode-text.ts'
import type { Block, FoundDetails, SourceDocument } from './document.ts'
import { parsePage } from './dom.ts'
import { htmlBlocks } from './html-blocks.ts'
import type { RawSource } from './raw-source.ts'
import { tagOf } from './tag-of.ts'

/** Reads Markdown with any front matter; one that is an article of a corpus already is refused, since its ids are to stay. */
export function readMarkdown(source: RawSource): SourceDocument {
  const text = decodeText(source)
  const root = fromMarkdown(text, { extensions: [frontmatter('yaml')], mdastExtensions: [frontmatterFromMarkdown('yaml')] })
  if (root.children.some((node) => takeAttributes(textOfMarkdown(node)).attributes !== undefined))
    throw new CorpusError([
      { file: source.name, message: 'Cannot add: it is an article already; copy it into the folder of its collection' },
    ])
  const [head, ...body] = root.children
  const yaml = head?.type === 'yaml' ? head : undefined
  const details = yaml === undefined ? {} : detailsIn(source.name, yaml.value)
  const blocks = (yaml === undefined ? root.children : body).flatMap(blocksOf)
  return { details: { ...details, url: details.url ?? source.url }, blocks, notes: [] }
}

function detailsIn(file: string, text: string): FoundDetails {
  const { title, publisher, author, authors, date, published, url, canonical, language, lang, description } = parseYaml(schema, {
    file,
    text,
    firstLine: 2,
  })
  return {
    title,
    publisher,
    author: [author ?? authors].flat().join(', ') || undefined,
    published: dayOf(String(published ?? date ?? '')),
    url: [url, canonical].find((it) => it !== undefined && /^https?:/.test(it)),
    language: tagOf(language ?? lang ?? ''),
    description,
  }
}

// What other programs write into front matter, under the names that they use; what is written otherwise is let be.
const text = z.string().optional().catch(undefined)
const schema = z.looseObject(
  {
    title: text,
    publisher: text,
    author: z
      .union([z.string(), z.array(z.string())])
      .optional()
      .catch(undefined),
    authors: z
      .union([z.string(), z.array(z.string())])
      .optional()
      .catch(undefined),
    date: z.unknown().optional(),
    published: z.unknown().optional(),
    url: text,
    canonical: text,
    language: text,
    lang: text,
    description: text,
  },
  'the front matter must be lines such as title: A rift',
)

function blocksOf(node: RootContent): readonly Block[] {
  if (node.type === 'blockquote') return node.children.flatMap(blocksOf)
  if (node.type === 'html') return htmlBlocks(parsePage(node.value))
  const text = textOfMarkdown(withoutPictures(node))
  if (text === '' || !READ.has(node.type)) return []
  return [{ kind: node.type === 'heading' ? 'heading' : 'paragraph', text: node.type === 'paragraph' ? unwrap(text, node) : text }]
}

const READ: ReadonlySet<string> = new Set(['heading', 'paragraph', 'list', 'code'])

/** The descriptions of pictures are no words of the article. */
function withoutPictures<N extends Nodes>(node: N): N {
  if (!('children' in node)) return node
  const children = node.children.filter(({ type }) => type !== 'image' && type !== 'imageReference').map(withoutPictures)
  return { ...node, children }
}

/** A line break without two spaces before it is a margin's. */
const unwrap = (text: string, node: Extract<RootContent, { type: 'paragraph' }>): string =>
  node.children.some(({ type }) => type === 'break') ? text : text.replace(/\s*\n\s*/g, ' ')
