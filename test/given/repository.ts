import { gitFolder } from './git-folder.ts'

/** A git repository on this machine, on its branch `main`, with its address. Whoever asks for it removes it. */
export async function repositoryOf(files: Readonly<Record<string, string>>) {
  const { commit, ...rest } = await gitFolder(files)
  rest.git('branch', '--move', '--force', 'main')
  return {
    ...rest,
    url: `file://${rest.folder}`,
    /** Writes files and commits everything; gives the commit. */
    commit: async (changes: Readonly<Record<string, string>>): Promise<string> => {
      for (const [name, text] of Object.entries(changes)) await rest.write(name, text)
      return commit()
    },
  }
}

export type Repository = Awaited<ReturnType<typeof repositoryOf>>
