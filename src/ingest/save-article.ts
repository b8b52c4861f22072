import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { copyFile, link, lstat, mkdir, realpath, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { COLLECTION_NAME } from '../core/corpus/collection-name.ts'
import { CorpusError } from '../core/corpus/corpus-error.ts'

/** Where an article is to stand. */
export interface Place {
  readonly corpus: string
  readonly collection: string
  /** With its ending. */
  readonly file: string
}

/** How the maintainer would type a place. */
export const pathOf = ({ corpus, collection, file }: Place): string => path.join(corpus, collection, file)

/**
 * Writes a file that there is not yet into a collection, which is made if it is new: all of it or nothing, and of two who
 * write at once one is refused. Throws a CorpusError when the place is taken or leads out of the corpus.
 */
export async function saveArticle(place: Place, text: string): Promise<void> {
  const target = pathOf(place)
  await checkFolder(place)
  // Hidden, so that whoever reads the corpus meanwhile does not read it.
  const draft = path.join(path.dirname(target), `.add-${randomUUID()}`)
  try {
    await writeFile(draft, text, { flag: 'wx' })
    await putInPlace(draft, target)
  } catch (error) {
    throw isTaken(error) ? new CorpusError([{ file: target, message: TAKEN }]) : error
  } finally {
    await rm(draft, { force: true })
  }
}

const TAKEN = 'Cannot add: there is such a file; remove it, or give another name with --name'

/** A link is made only where nothing is. A file system without links copies, with the same promise. */
async function putInPlace(draft: string, target: string): Promise<void> {
  try {
    await link(draft, target)
  } catch (error) {
    if (isTaken(error)) throw error
    await copyFile(draft, target, constants.COPYFILE_EXCL)
  }
}

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EEXIST'

/** The folder must really stand in the corpus: what links lead to is not read. */
async function checkFolder({ corpus, collection }: Pick<Place, 'corpus' | 'collection'>): Promise<void> {
  const folder = path.join(corpus, collection)
  const refuse = (reason: string): CorpusError => new CorpusError([{ file: folder, message: `Cannot add to collection: ${reason}` }])
  if (!COLLECTION_NAME.test(collection)) throw refuse('name it with lower-case letters, digits and hyphens, at most 32')
  const elsewhere = refuse('it is a link, and what links lead to is not read; name a folder that stands in the corpus')
  if (await isLink(folder)) throw elsewhere
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw isTaken(error) ? refuse('it is not a folder') : error
  })
  if ((await realpath(folder)) !== path.join(await realpath(corpus), collection)) throw elsewhere
}

const isLink = (place: string): Promise<boolean> =>
  lstat(place).then(
    (found) => found.isSymbolicLink(),
    () => false,
  )
