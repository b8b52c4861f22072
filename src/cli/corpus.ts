import path from 'node:path'
import { RequestError } from '../core/request-error.ts'
import { COLLECTION_NAME } from '../core/corpus/collection-name.ts'
import { frontMatter } from '../core/corpus/front-matter.ts'
import { importRows } from '../ingest/import-rows.ts'
import { reasonOf } from '../store/reason-of.ts'

/** The options of `rift corpus import`. */
export interface ImportOptions {
  readonly collection: string
  readonly corpus: string
  readonly replace?: boolean
  readonly publisher?: string
  readonly published?: string
}

/** Makes a collection of a file of rows; gives what is to be printed. */
export async function importCorpus(file: string, { collection, corpus, replace, ...defaults }: ImportOptions): Promise<string> {
  checkOptions(collection, defaults)
  const existing = replace === true ? 'replace' : 'refuse'
  const { passages, articles, renamed } = await importRows({ file, corpus, collection, existing, defaults }).catch((error: unknown) => {
    throw fileError(error, file)
  })
  return [
    `Imported ${counted(passages, 'passage')} in ${counted(articles, 'article')} into ${path.join(corpus, collection)}`,
    ...(renamed === 0 ? [] : [`${counted(renamed, 'id')} had to be changed; rift eval takes the old ones as well`]),
    `Ask with: rift ask --collection ${collection} --corpus ${corpus} …`,
  ].join('\n')
}

function checkOptions(
  collection: string,
  { publisher = 'x', published = '2000-01-01' }: Pick<ImportOptions, 'publisher' | 'published'>,
): void {
  if (!COLLECTION_NAME.test(collection))
    throw new RequestError(`Cannot call a collection "${collection}": name it with lower-case letters, digits and hyphens, at most 32`)
  const issue = frontMatter.safeParse({ title: 'x', publisher, published, rights: 'full' }).error?.issues[0]
  if (issue !== undefined) throw new RequestError(`Cannot use --${issue.path.join('.')}: ${issue.message}`)
}

/** What the file system refused, in words; anything else is no mistake of whoever imports. */
function fileError(error: unknown, file: string): unknown {
  if (!(error instanceof Error && 'code' in error)) return error
  return new RequestError(`Cannot import: ${'path' in error ? error.path : file}: ${reasonOf(error, 'file')}`)
}

const counted = (count: number, what: string): string => `${count.toLocaleString('en')} ${what}${count === 1 ? '' : 's'}`
