import { mkdir, open, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { CorpusError } from '../core/corpus/corpus-error.ts'

/** Works on a collection while no other process does so too. Throws a CorpusError when the others take too long. */
export async function inTurn<T>({ corpus, collection }: Turn, work: () => Promise<T>): Promise<T> {
  await mkdir(corpus, { recursive: true })
  const lock = path.join(corpus, `.add-${encodeURIComponent(collection)}.lock`)
  for (const end = Date.now() + PATIENCE; !(await takes(lock)); await wait(STEP)) {
    if (await isForgotten(lock)) await rm(lock, { force: true })
    else if (end < Date.now())
      throw new CorpusError([{ file: lock, message: 'Cannot add: somebody else is adding; wait, or remove this file' }])
  }
  try {
    return await work()
  } finally {
    await rm(lock, { force: true })
  }
}

/** What is worked on. */
export interface Turn {
  readonly corpus: string
  readonly collection: string
}

// Milliseconds. To write an article takes a few of them.
const PATIENCE = 10_000
const STEP = 20
const FORGOTTEN = 60_000

/** Takes the turn if nobody has it. */
async function takes(lock: string): Promise<boolean> {
  try {
    await (await open(lock, 'wx')).close()
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** Left by a process that was ended. */
const isForgotten = (lock: string): Promise<boolean> =>
  stat(lock).then(
    ({ mtimeMs }) => mtimeMs + FORGOTTEN < Date.now(),
    () => false,
  )
