import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'

/** Copies of a corpus that lies elsewhere, on disk. */
export interface Copies {
  /** A new empty folder. */
  readonly draft: () => Promise<string>
  /** The copy that was kept last, if it is still there. */
  readonly kept: () => Promise<Copy | undefined>
  /** Keeps a draft in place of what was kept before; a process that ends meanwhile leaves the one or the other. */
  readonly keep: (copy: Copy) => Promise<void>
  readonly drop: (folder: string) => Promise<void>
}

export interface Copy {
  readonly folder: string
  /** What the other side calls the state that this is a copy of. */
  readonly stamp: string
}

/** Keeps copies in a folder, which is created with the first draft. */
export function createCopies(home: string): Copies {
  const note = path.join(home, 'kept.json')
  const drop = (folder: string) => rm(folder, { recursive: true, force: true })
  return {
    drop,
    draft: async () => {
      const folder = path.join(home, `${PREFIX}${randomUUID()}`)
      await mkdir(folder, { recursive: true })
      return folder
    },
    kept: async () => {
      const found = await readNote(note)
      const there = found !== undefined && existsSync(path.join(home, found.copy))
      return there ? { folder: path.join(home, found.copy), stamp: found.stamp } : undefined
    },
    keep: async ({ folder, stamp }) => {
      const copy = path.basename(folder)
      const before = await readNote(note)
      const draft = path.join(home, `${copy}.json`)
      await writeFile(draft, JSON.stringify({ copy, stamp } satisfies Note))
      await rename(draft, note)
      const left = [...(before === undefined ? [] : [before.copy]), ...(await abandonedIn(home))].filter((name) => name !== copy)
      await Promise.all(left.map((name) => drop(path.join(home, name))))
    },
  }
}

const PREFIX = 'copy-'

/** Drafts that came to nothing, because a process was ended; not those that another is filling. */
async function abandonedIn(home: string): Promise<readonly string[]> {
  const names = (await readdir(home)).filter((name) => name.startsWith(PREFIX))
  const dated = names.map(async (name) => ({ name, written: await lastWritten(path.join(home, name)) }))
  return (await Promise.all(dated)).filter(({ written }) => written < Date.now() - DAY).map(({ name }) => name)
}

const lastWritten = (folder: string): Promise<number> =>
  stat(folder).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  )

const DAY = 24 * 60 * 60 * 1000

const noteSchema = z.object({ copy: z.string().regex(/^copy-[\w-]+$/), stamp: z.string() })

type Note = z.output<typeof noteSchema>

/** Undefined when nothing was kept, and for what is no note of ours. */
async function readNote(file: string): Promise<Note | undefined> {
  try {
    return noteSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    return undefined
  }
}
