import type { RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { frontmatter } from 'micromark-extension-frontmatter'
import type { Article, Passage } from './article.ts'
import { CorpusError } from './corpus-error.ts'
import { detectLanguage } from './detect-language.ts'
import { frontMatter } from './front-matter.ts'
import { type Body, lineOf, readBody } from './read-body.ts'
import { parseYaml } from './yaml-record.ts'

/** A Markdown file of a collection. */
export interface ArticleFile {
  /** How errors name it. */
  readonly file: string
  readonly collection: string
  /** Path inside the collection, without the ending. */
  readonly name: string
  readonly text: string
  readonly digest?: string
}

/**
 * Reads an article: front matter, then headings and paragraphs, each paragraph one passage. One whose passages have all
 * been withdrawn or moved has none. Throws a CorpusError.
 */
export function parseArticle({ file, collection, name, text, digest }: ArticleFile): Article {
  const { head, body } = parseBlocks(text)
  if (head === undefined)
    throw new CorpusError([{ file, line: 1, message: 'Cannot read article: it must begin with front matter between two lines of ---' }])
  const details = parseYaml(frontMatter, { file, text: head.value, firstLine: head.line + 1 })
  const { found, tombstones, faults } = readBody(body)
  const problems = faults.map((fault) => ({ file, ...fault }))
  if (found.length + tombstones.length + problems.length === 0)
    problems.push({ file, line: head.line, message: 'Cannot use article: it has no passage' })
  if (0 < problems.length) throw new CorpusError(problems)
  const id = `${collection}/${name}`
  const passages: Passage[] = []
  const language = details.language ?? detectLanguage([...found.slice(0, TELLING).map((it) => it.text), details.title].join('\n'))
  const stones = tombstones.map(({ above: _, ...stone }) => ({ ...stone, article: id }))
  const article: Article = {
    ...{ id, collection, ...details, language, passages },
    ...(digest === undefined ? {} : { digest }),
    ...(stones.length === 0 ? {} : { tombstones: stones }),
  }
  for (const { attributes, heading = article.title, ...rest } of found) {
    const { id: anchor, locator = `¶${passages.length + 1}`, ...others } = attributes
    passages.push({ id: `${id}#${anchor}`, anchor, heading, locator, article, ...others, ...rest })
  }
  return article
}

/** What stands in an article below its front matter, whatever is wrong with it; nothing of a file without front matter. */
export function bodyOf(text: string): Body {
  const { head, body } = parseBlocks(text)
  return readBody(head === undefined ? [] : body)
}

interface Blocks {
  /** The front matter, and the line on which it begins. */
  readonly head: { readonly value: string; readonly line: number } | undefined
  readonly body: readonly RootContent[]
}

function parseBlocks(text: string): Blocks {
  const root = fromMarkdown(text, { extensions: [frontmatter('yaml')], mdastExtensions: [frontmatterFromMarkdown('yaml')] })
  const [head, ...body] = root.children
  return { head: head?.type === 'yaml' ? { value: head.value, line: lineOf(head) } : undefined, body }
}

// The first passages tell the language; a long article need not be joined for it.
const TELLING = 50
