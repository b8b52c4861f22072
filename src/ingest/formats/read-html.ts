import { Readability } from '@mozilla/readability'
import { CorpusError } from '../../core/corpus/corpus-error.ts'
import { decodeText } from './decode-text.ts'
import type { SourceDocument } from './document.ts'
import { type Dom, parsePage } from './dom.ts'
import { htmlBlocks } from './html-blocks.ts'
import { articleLd } from './json-ld.ts'
import { pageDetails } from './page-details.ts'
import type { RawSource } from './raw-source.ts'
import { removeFurniture } from './remove-furniture.ts'

/** Reads a page: what it says of its article, and the article's blocks without the page around them. */
export function readHtml(source: RawSource): SourceDocument {
  const text = decodeText(source, declaredCharset)
  if (MOST_TAGS < (text.match(/<[a-z]/gi)?.length ?? 0))
    throw new CorpusError([
      { file: source.name, message: `Cannot read page: it has more than ${MOST_TAGS} tags; save its text, and add that` },
    ])
  const page = parsePage(text)
  const details = pageDetails(page, source.url)
  const free = articleLd(page)?.['isAccessibleForFree']
  removeFurniture(page)
  const notes = free === false || /^false$/i.test(String(free)) ? [PAYWALL] : []
  return { details, blocks: htmlBlocks(articleIn(page, source.name)), notes }
}

// Some ten times those of a long article with all its menus.
const MOST_TAGS = 200_000

const PAYWALL = 'The page says that it is not free to read: what came may be only the beginning of the article'

const declaredCharset = (head: string): string | undefined =>
  /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? /^<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1]

function articleIn(page: Dom, name: string): Dom {
  const options = { serializer: (element: unknown) => element }
  const article = new Readability(page as never, options).parse()
  if (article?.content === undefined || article.content === null)
    throw new CorpusError([{ file: name, message: 'Cannot find an article in the page; save its text, and add that' }])
  return article.content as Dom
}
