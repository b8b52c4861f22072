import { createReadStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import type { RemoteLocation } from './location.ts'
import type { Fetching, Remote } from './remote.ts'
import { runGit } from './run-git.ts'
import { unpack } from './unpack.ts'

/** What a repository is fetched with. */
export interface GitFetching extends Fetching {
  /** Where what was fetched is kept, so that the next time only what is new comes. */
  readonly repository: string
  readonly environment: Readonly<Record<string, string>>
}

/** A git repository, of which only the newest state is fetched. A stamp is a commit. */
export function createGitRemote(location: RemoteLocation, { repository, ...rest }: GitFetching): Remote {
  const git = (...args: readonly string[]): Promise<string> => runGit(args, { location, ...rest })
  const own = (...args: readonly string[]): Promise<string> => git('--git-dir', repository, ...args)
  const fetchCommit = async (ref: string): Promise<string> => {
    try {
      await git('init', '--quiet', '--bare', '--template=', '--', repository)
      await own('fetch', ...FETCH, '--', location.url, `+${ref}:${OURS}`)
      return (await own('rev-parse', '--verify', `${OURS}^{commit}`)).trim()
    } catch (error) {
      // What a process that was ended has left lying there, as a lock, would be in the way for ever.
      await rm(repository, { recursive: true, force: true })
      throw error
    }
  }
  return {
    fetch: async (known, folder) => {
      const { ref, commit: latest } = await latestOf(location, git)
      if (latest === known) return undefined
      await mkdir(repository, { recursive: true })
      const commit = await fetchCommit(ref)
      const tarball = path.join(repository, 'corpus.tar')
      const tree = `${commit}:${location.subfolder}`
      const kind = await own('cat-file', '-t', tree).catch(() => 'nothing')
      if (kind.trim() !== 'tree') throw new Error(`there is no folder ${location.subfolder} in it`)
      await own('archive', '--format=tar', `--output=${tarball}`, tree)
      await unpack(createReadStream(tarball), { folder, subfolder: '' })
      await rm(tarball)
      return commit
    },
  }
}

const FETCH = ['--quiet', '--depth=1', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head']
const OURS = 'refs/rift/corpus'

/** The full name of what is followed, and the commit that it is at. */
async function latestOf({ url, branch }: RemoteLocation, git: (...args: readonly string[]) => Promise<string>) {
  const wanted = branch === undefined ? ['HEAD'] : [`refs/heads/${branch}`, `refs/tags/${branch}^{}`, `refs/tags/${branch}`]
  const lines = (await git('ls-remote', '--', url, ...wanted)).split('\n').map((line) => line.split('\t'))
  for (const name of wanted) {
    const commit = lines.find(([, ref]) => ref === name)?.[0]
    if (commit !== undefined) return { ref: name.replace('^{}', ''), commit }
  }
  throw new Error(branch === undefined ? 'it is empty' : `there is no branch or tag ${branch} in it`)
}
