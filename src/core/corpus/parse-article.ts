import type { Nodes, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { frontmatter } from 'micromark-extension-frontmatter'
import { cutText } from '../answer/cut.ts'
import type { Article, Passage } from './article.ts'
import { ATTRIBUTE_HINT, type Attributes, takeAttributes } from './attributes.ts'
import { CorpusError, type CorpusProblem } from './corpus-error.ts'
import { detectLanguage } from './detect-language.ts'
import { frontMatter } from './front-matter.ts'
import { isBlank, oneLine } from './legible.ts'
import { isComment, textOfMarkdown } from './text-of-markdown.ts'
import { parseYaml } from './yaml-record.ts'

/** A Markdown file of a collection. */
export interface ArticleFile {
  /** How errors name it. */
  readonly file: string
  readonly collection: string
  /** Path inside the collection, without the ending. */
  readonly name: string
  readonly text: string
}

/** Reads an article: front matter, then headings and paragraphs, each paragraph one passage. Throws a CorpusError. */
export function parseArticle({ file, collection, name, text }: ArticleFile): Article {
  const root = fromMarkdown(text, { extensions: [frontmatter('yaml')], mdastExtensions: [frontmatterFromMarkdown('yaml')] })
  const [head, ...body] = root.children
  if (head?.type !== 'yaml')
    throw new CorpusError([{ file, line: 1, message: 'Cannot read article: it must begin with front matter between two lines of ---' }])
  const details = parseYaml(frontMatter, { file, text: head.value, firstLine: lineOf(head) + 1 })
  const { found, problems } = readBody(file, body)
  if (found.length === 0 && problems.length === 0)
    problems.push({ file, line: lineOf(head), message: 'Cannot use article: it has no passage' })
  if (0 < problems.length) throw new CorpusError(problems)
  const passages: Passage[] = []
  const language = details.language ?? detectLanguage([...found.slice(0, TELLING).map((it) => it.text), details.title].join('\n'))
  const article: Article = { id: `${collection}/${name}`, collection, ...details, language, passages }
  for (const { attributes, heading = article.title, ...rest } of found) {
    const { id, locator = `¶${passages.length + 1}`, ...others } = attributes
    passages.push({ id: `${article.id}#${id}`, anchor: id, heading, locator, article, ...others, ...rest })
  }
  return article
}

// The first passages tell the language; a long article need not be joined for it.
const TELLING = 50

interface Found {
  readonly attributes: Attributes
  readonly heading: string | undefined
  readonly text: string
  readonly line: number
}

function readBody(file: string, body: readonly RootContent[]): { found: Found[]; problems: CorpusProblem[] } {
  const found: Found[] = []
  const problems: CorpusProblem[] = []
  let heading: string | undefined
  let waiting: { readonly attributes: Attributes; readonly line: number } | undefined
  const abandon = () => {
    if (waiting !== undefined)
      problems.push({ file, line: waiting.line, message: `Cannot use id "${waiting.attributes.id}": no passage stands below it` })
  }
  for (const node of body) {
    if (node.type === 'heading') heading = headingOf(node)
    else if (!isSilent(node)) {
      const taken = takeAttributes(textOfMarkdown(node))
      if (taken.attributes !== undefined) abandon()
      const attributes = taken.attributes ?? waiting?.attributes
      waiting = taken.text === '' && attributes !== undefined ? { attributes, line: lineOf(node) } : undefined
      const problem = problemOf(node, attributes, taken.text.length)
      if (problem !== undefined) problems.push({ file, line: lineOf(node), message: problem })
      else if (attributes !== undefined && taken.text !== '') found.push({ attributes, heading, text: taken.text, line: lineOf(node) })
    }
  }
  abandon()
  return { found, problems }
}

function headingOf(node: RootContent): string | undefined {
  const text = oneLine(textOfMarkdown(node))
  return isBlank(text) ? undefined : cutText(text, LONGEST_HEADING)
}

const LONGEST_HEADING = 100

/** What an article may contain without it being a passage: comments, rules and link definitions. */
const isSilent = (node: RootContent): boolean => isComment(node) || node.type === 'thematicBreak' || node.type === 'definition'

const READABLE: ReadonlySet<string> = new Set(['paragraph', 'list', 'blockquote'])

/** The most characters of a passage: some 50 000 words. What is longer is no passage, and would be read again for every question. */
export const LONGEST_PASSAGE = 400_000

function problemOf(node: RootContent, attributes: Attributes | undefined, length: number): string | undefined {
  if (!READABLE.has(node.type)) return `Cannot read a ${node.type} here: write paragraphs, lists or block quotes`
  if (attributes === undefined) return `Cannot read passage: it has no id; ${ATTRIBUTE_HINT}`
  return LONGEST_PASSAGE < length
    ? `Cannot use passage: it has ${length} characters; divide it, at most ${LONGEST_PASSAGE} are possible`
    : undefined
}

const lineOf = (node: Nodes): number => node.position?.start.line ?? 1
