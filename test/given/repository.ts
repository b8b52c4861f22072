import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A git repository on this machine. */
export interface Repository {
  readonly folder: string
  /** Its address. */
  readonly url: string
  readonly git: (...args: readonly string[]) => string
  /** Writes files and commits everything; gives the commit. */
  readonly commit: (files: Readonly<Record<string, string>>) => string
}

/** A new repository with one commit of these files. Whoever asks for it removes it. */
export function repositoryOf(files: Readonly<Record<string, string>>): Repository {
  const folder = mkdtempSync(path.join(tmpdir(), 'repository-'))
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8', env: ENVIRONMENT }).trim()
  const commit = (changes: Readonly<Record<string, string>>) => {
    for (const [name, text] of Object.entries(changes)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
      writeFileSync(path.join(folder, name), text)
    }
    git('add', '--all')
    git('commit', '--quiet', '--allow-empty', '--message', 'change')
    return git('rev-parse', 'HEAD')
  }
  git('init', '--quiet', '--initial-branch=main')
  commit(files)
  return { folder, url: `file://${folder}`, git, commit }
}

// As nobody in particular, whatever whoever runs the tests has set up.
const ENVIRONMENT = {
  PATH: process.env['PATH'],
  HOME: tmpdir(),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  ...Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((who) => [
      [`GIT_${who}_NAME`, 'Ann'],
      [`GIT_${who}_EMAIL`, 'ann@paper.example'],
    ]),
  ),
}
