import path from 'node:path'
import type { Command } from 'commander'
import { COLLECTION_NAME } from '../core/corpus/collection-name.ts'
import { frontMatter } from '../core/corpus/front-matter.ts'
import { RequestError } from '../core/request-error.ts'
import { importRows } from '../ingest/import-rows.ts'
import { reasonOf } from '../store/reason-of.ts'
import { progressBar } from './progress-bar.ts'
import type { Surroundings } from './surroundings.ts'

/** Adds `import`. */
export const addImport = (corpus: Command, { corpusDir, print }: Surroundings): Command =>
  corpus
    .command('import')
    .description('make a collection of a table (CSV), or of a file that has a row of JSON to a line, with id and text')
    .argument('<file>', 'the file; its rows may also have title, url, published, language, publisher and locator')
    .requiredOption('--collection <name>', 'what to call the collection')
    .option('--corpus <dir>', 'the corpus folder', corpusDir)
    .option('--publisher <name>', 'the publisher of rows that name none; else the collection’s name')
    .option('--published <date>', 'the date of rows that have none, such as 2024-04-05; else they have none')
    .option('--replace', 'replace the articles of a collection that is there')
    .action(async (file: string, options: ImportOptions) => print(await importCorpus(file, options)))

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
  const bar = await progressBar(file)
  const { passages, articles, renamed } = await importRows({ file, corpus, collection, existing, defaults, progress: bar?.advance })
    .catch((error: unknown) => {
      throw fileError(error, file)
    })
    .finally(() => bar?.stop())
  return [
    `Imported ${counted(passages, 'passage')} in ${counted(articles, 'article')} into ${path.join(corpus, collection)}`,
    ...(renamed === 0 ? [] : [`${counted(renamed, 'id')} had to be changed; rift eval takes the old ones as well`]),
    `Ask with: npx rift ask --collection ${collection} --corpus ${corpus} …`,
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
