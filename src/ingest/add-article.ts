import path from 'node:path'
import { CorpusError } from '../core/corpus/corpus-error.ts'
import { parseArticle } from '../core/corpus/parse-article.ts'
import { articleText, type NewArticle, outlineText } from './article-text.ts'
import { inTurn } from './in-turn.ts'
import { createNameMaker } from './name-maker.ts'
import { namesInCollection } from './names-in-collection.ts'
import { pathOf, saveArticle } from './save-article.ts'

/** An article, and where it is to go. */
export interface Addition extends NewArticle {
  readonly corpus: string
  readonly collection: string
  /** Of its file, without the ending; made of the title when absent. */
  readonly name?: string | undefined
}

/** What was written: an article that is served from now on, or a draft that waits for summaries. */
export interface Added {
  readonly kind: 'article' | 'draft'
  readonly file: string
}

/** Writes an article into a collection, in which its ids are new. Throws a CorpusError when there is such a file, or when the loader would not read it. */
export async function addArticle(addition: Addition): Promise<Added> {
  const { corpus, collection, rights } = addition
  const kind = rights === 'summary' ? 'draft' : 'article'
  const place = { corpus, collection, file: `${nameOf(addition)}${kind === 'draft' ? '.md.draft' : '.md'}` }
  // Two who add at once would make the same ids.
  await inTurn(place, async () => {
    const names = await namesInCollection(path.join(corpus, collection))
    const text = kind === 'draft' ? outlineText(addition, names) : articleText(addition, names)
    if (kind === 'article') check(text, pathOf(place), addition)
    await saveArticle(place, text)
  })
  return { kind, file: pathOf(place) }
}

/** A title in another script than the Latin gives no name; its address or date may. */
function nameOf({ name, details: { title, url, published } }: Addition): string {
  const last = url === null ? '' : (new URL(url).pathname.split('/').findLast((part) => /[a-z]{3}/i.test(part)) ?? '')
  return createNameMaker()(name ?? title, createNameMaker()(last.replace(/\.\w+$/, ''), `article-${published ?? 'undated'}`))
}

function check(text: string, file: string, { collection, passages }: Addition): void {
  if (LARGEST < Buffer.byteLength(text))
    throw new CorpusError([{ file, message: `Cannot add: the article would be larger than ${LARGEST / 2 ** 20} MB; divide it` }])
  const article = parseArticle({ file, collection, name: path.basename(file, '.md'), text })
  // A passage that came out otherwise would be a fault of ours, and is better told than stored.
  if (article.passages.length !== passages.length)
    throw new RangeError(`Cannot add ${file}: ${passages.length} passages were written, and ${article.passages.length} read`)
}

// As much as the loader reads of a file.
const LARGEST = 4 * 2 ** 20
