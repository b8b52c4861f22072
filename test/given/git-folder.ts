import { execFileSync } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { corpusFolder } from './corpus-folder.ts'

/** A new git repository with one commit of these files. Whoever asks for it removes it. */
export async function gitFolder(files: Readonly<Record<string, string>>) {
  const folder = await corpusFolder(files)
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], { cwd: folder, encoding: 'utf8' }).trim()
  const commit = (): string => {
    git('add', '--all')
    git('commit', '--quiet', '--allow-empty', '--message', 'Corpus')
    return git('rev-parse', 'HEAD')
  }
  git('init', '--quiet')
  commit()
  return {
    folder,
    git,
    commit,
    write: async (name: string, text: string): Promise<void> => {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
      await writeFile(path.join(folder, name), text)
    },
    remove: (name: string): Promise<void> => rm(path.join(folder, name)),
  }
}
