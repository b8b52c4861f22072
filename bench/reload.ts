import type { Library } from '../src/core/library.ts'
import { loadLibrary } from '../src/store/load-library.ts'
import { NAME } from './corpus.ts'
import { withCorpusFolder } from './corpus-folder.ts'
import { createLoad } from './load.ts'
import { type Stall, stallOf } from './stall.ts'

/** How much a rebuild of so many passages holds up the answers of the library that is served meanwhile. */
export async function reload(size: number): Promise<Stall> {
  const { material, questions } = await createLoad({ size, questions: 100 })
  return withCorpusFolder(material.texts, async (folder) => {
    const shelf = (await rebuild(folder)).shelves.get(NAME)
    let asked = 0
    const ask = () => shelf?.ask(questions['ten words'][asked++ % 100] ?? '', { limit: 3, page: 1, characters: 800 })
    return stallOf(() => rebuild(folder), ask)
  })
}

const rebuild = (folder: string): Promise<Library> =>
  loadLibrary({
    folder,
    snapshots: undefined,
    warn: (error) => {
      throw error
    },
  })
