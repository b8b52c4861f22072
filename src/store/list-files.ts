import { readdir, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { CorpusError, type CorpusProblem } from '../core/corpus/corpus-error.ts'
import { isCorpusPath, isHidden } from '../core/corpus/corpus-path.ts'
import { reasonOf } from './reason-of.ts'

/** What stands in a corpus folder. Paths are relative to it, with `/`. */
export interface Listing {
  /** Articles and topics, in order of name. */
  readonly files: readonly string[]
  /** Every folder that is not hidden, the corpus folder itself as `''`. */
  readonly folders: readonly string[]
  /** Links that lead out of the corpus or nowhere, under the names that errors give them. */
  readonly problems: readonly CorpusProblem[]
}

/** Where a corpus is, and how errors name the folder. */
export interface CorpusPlace {
  readonly folder: string
  readonly name: string
}

/** Lists a corpus folder. Throws a CorpusError when there is no such folder, or more in it than a corpus may hold. */
export async function listFiles({ folder, name }: CorpusPlace): Promise<Listing> {
  const found: Found = { files: [], folders: [''], links: [] }
  // Grows while it is gone through.
  for (const below of found.folders) await look(path.join(folder, below), { below, name, found })
  const { more, problems } = await followed(found.links, { folder, name, own: new Set(found.files) })
  return { files: [...found.files, ...more].sort(), folders: found.folders, problems }
}

/** Files and folders. A corpus of more is a mistake, such as the folder of a whole disk. */
const MOST = 200_000

interface Found {
  readonly files: string[]
  readonly folders: string[]
  readonly links: string[]
}

async function look(place: string, { below, name, found }: { readonly below: string; readonly name: string; readonly found: Found }) {
  for (const entry of await entriesOf(place, { below, name })) {
    const own = below === '' ? entry.name : `${below}/${entry.name}`
    if (isHidden(entry.name)) continue
    if (entry.isDirectory()) found.folders.push(own)
    else if (entry.isSymbolicLink()) found.links.push(own)
    else if (entry.isFile() && isCorpusPath(own)) found.files.push(own)
  }
  if (MOST < found.files.length + found.folders.length)
    throw refusal(name, `it holds more than ${MOST} files and folders; name the folder of the corpus alone`)
}

async function entriesOf(place: string, { below, name }: { readonly below: string; readonly name: string }) {
  try {
    return await readdir(place, { withFileTypes: true })
  } catch (error) {
    // A folder may be taken away while the others are being looked at; what stood in it is gone with it.
    if (below !== '' && isGone(error)) return []
    if (below !== '') throw refusal(`${name}/${below}`, reasonOf(error, 'folder'))
    throw refusal(name, `${reasonOf(error, 'folder')}; create the folder, or name another with --corpus or CORPUS_DIR`)
  }
}

const isGone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')

const refusal = (file: string, reason: string): CorpusError => new CorpusError([{ file, message: `Cannot read corpus: ${reason}` }])

interface Owner extends CorpusPlace {
  readonly own: ReadonlySet<string>
}

/**
 * A link to a file of the corpus is that file, and not another article. One to a file that stands hidden in the corpus is
 * read: so does Kubernetes mount files. One that leads out is refused, and so is one to a folder outside.
 */
async function followed(links: readonly string[], { folder, name, own }: Owner) {
  const [more, problems]: [string[], CorpusProblem[]] = [[], []]
  const root = await realpath(folder)
  for (const link of links) {
    const target = await targetOf(path.join(folder, link))
    const inside = target === undefined ? undefined : path.relative(root, target.path).split(path.sep).join('/')
    const matters = isCorpusPath(link) || target?.kind === 'folder'
    if (!matters) continue
    if (inside === undefined) problems.push({ file: `${name}/${link}`, message: 'Cannot read file: it is a link that leads nowhere' })
    else if (inside === '..' || inside.startsWith('../') || path.isAbsolute(inside))
      problems.push({
        file: `${name}/${link}`,
        message: 'Cannot read it: it is a link that leads out of the corpus; put what it leads to in its place',
      })
    else if (target?.kind === 'file' && !own.has(inside)) more.push(link)
  }
  return { more, problems }
}

async function targetOf(link: string) {
  try {
    const [target, about] = [await realpath(link), await stat(link)]
    return { path: target, kind: about.isDirectory() ? ('folder' as const) : about.isFile() ? ('file' as const) : ('other' as const) }
  } catch {
    return undefined
  }
}
