import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { openSource } from '../src/corpus-source/open-source.ts'
import { followLibrary } from '../src/follow-library.ts'
import type { LibraryKeeper } from '../src/library-keeper.ts'
import { writeWhole } from '../src/store/write-whole.ts'
import { ARTICLE_LENGTH, NAME } from './corpus.ts'
import { withCorpusFolder } from './corpus-folder.ts'
import { createLoad } from './load.ts'
import { type Stall, stallOf } from './stall.ts'

/** How long what is written takes to be served, and what that holds up meanwhile. */
export interface Live {
  /** One article is saved. */
  readonly saved: Stall
  /** Every article is changed, as by a checkout. */
  readonly checkedOut: Stall
  /** Milliseconds of that for which there was writing. */
  readonly writing: number
}

/** Follows a folder of so many articles of ten passages. */
export async function live(articles: number): Promise<Live> {
  const { material, questions } = await createLoad({ size: articles * ARTICLE_LENGTH, questions: 100 })
  const dataDir = await mkdtemp(path.join(tmpdir(), 'rift-bench-'))
  return withCorpusFolder(material.texts, async (folder) => {
    const following = { location: { kind: 'folder', folder }, watch: 'on', interval: 300, gitEnvironment: {} } as const
    const { keeper, unfollow } = await followLibrary(openSource(following, { dataDir, log: LOG }), { log: LOG, now: Date.now })
    let asked = 0
    const ask = () =>
      keeper
        .library()
        .shelves.get(NAME)
        ?.ask(questions['ten words'][asked++ % 100] ?? '', { limit: 3, page: 1, characters: 800 })
    const files = (await readdir(path.join(folder, NAME))).map((name) => path.join(folder, NAME, name))
    const saved = await stallOf(() => change(files.slice(-1), keeper), ask)
    let writing = 0
    const checkedOut = await stallOf(async () => {
      writing = await change(files, keeper)
    }, ask)
    unfollow()
    return { saved, checkedOut, writing }
  }).finally(() => rm(dataDir, { recursive: true }))
}

/** Changes articles, and waits until the last is served; gives how long the writing took, in milliseconds. */
async function change(files: readonly string[], keeper: LibraryKeeper): Promise<number> {
  const { edition } = keeper.status()
  const start = performance.now()
  // As editors do: a file that is read while it is half written would be a broken article.
  for (const file of files) await writeWhole(file, (await readFile(file, 'utf8')).replace(TITLE, `${TITLE}${MARK}`))
  const writing = performance.now() - start
  const [last = ''] = files.slice(-1)
  while (keeper.status().edition === edition || !(await isServed(keeper, last))) await wait(5)
  return writing
}

const TITLE = 'title: "'
const MARK = 'Again '

/** Whether an article is served under the title that stands in its file. */
async function isServed(keeper: LibraryKeeper, file: string): Promise<boolean> {
  const id = `${NAME}/${path.basename(file, '.md')}`
  const title = keeper
    .library()
    .shelves.get(NAME)
    ?.articles.find((article) => article.id === id)?.title
  return title !== undefined && (await readFile(file, 'utf8')).includes(`${TITLE}${title}`)
}

const refuse = (particulars: object, message: string): never => {
  throw new Error(message, { cause: particulars })
}

const LOG = { info: () => undefined, warn: refuse, error: refuse }
