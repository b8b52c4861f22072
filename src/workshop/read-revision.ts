import { type GitOutput, gitOutput } from './git-output.ts'

/** A folder as it was in a revision of its git repository. */
export interface Revision {
  /** As it was asked for, such as `HEAD`. */
  readonly name: string
  /** The beginning of the commit's hash. */
  readonly commit: string
  /** The texts by path relative to the folder, with `/` and with line endings made one kind. */
  readonly texts: ReadonlyMap<string, string>
}

/** Which files are wanted of which revision. */
export interface Wanted {
  readonly folder: string
  readonly revision: string
  readonly isWanted: (path: string) => boolean
}

/** Reads the files of a folder in a revision, or tells why there are none to read; git itself may be absent. */
export async function readRevision({ folder, revision, isWanted }: Wanted): Promise<Revision | { readonly reason: string }> {
  const call = (args: readonly string[], input?: string): Promise<GitOutput> =>
    gitOutput({ folder, args, ...(input === undefined ? {} : { input }) })
  const commit = await call(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`])
  if ('reason' in commit) return { reason: commit.reason === '' ? `there is no revision ${revision}` : commit.reason }
  const hash = commit.bytes.toString().trim()
  const listed = await call(['ls-tree', '-r', '-z', hash, '--', '.'])
  if ('reason' in listed) return listed
  const blobs = blobsIn(listed.bytes.toString()).filter(({ path }) => isWanted(path))
  const contents = await call(['cat-file', '--batch'], blobs.map(({ object }) => `${object}\n`).join(''))
  if ('reason' in contents) return contents
  const texts = textsIn(contents.bytes)
  return { name: revision, commit: hash.slice(0, SHORT), texts: new Map(blobs.map(({ path }, index) => [path, texts[index] ?? ''])) }
}

const SHORT = 10

/** The files of a listing; links and submodules are none. */
const blobsIn = (listing: string): readonly { readonly object: string; readonly path: string }[] =>
  Array.from(listing.matchAll(/100\d{3} blob ([0-9a-f]+)\t([^\0]+)\0/g), ([, object = '', path = '']) => ({ object, path }))

/** What `cat-file --batch` says of each object: a line with its size, and so many bytes. */
function textsIn(bytes: Buffer): readonly string[] {
  const texts: string[] = []
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf('\n', at)
    const size = Number(bytes.toString('latin1', at, end).split(' ')[2])
    texts.push(bytes.toString('utf8', end + 1, end + 1 + size).replace(/\r\n?/g, '\n'))
    at = end + size + 2
  }
  return texts
}
