import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Setting } from '../core/settings/settings-store.ts'
import type { Steps } from '../core/steps.ts'
import { inSlices } from './in-slices.ts'
import { DRAFT, writeWhole } from './write-whole.ts'

/** Settings as lines of text, in pieces that are soon written, and the hash of all of it. */
export interface Sealed {
  readonly text: readonly string[]
  readonly hash: string
}

/** A copy of all settings of a database, in a file. */
export interface CopyFile {
  readonly path: string
  /** Undefined when there is none. Rejects with why it cannot be used: whatever was not written so, for this database, is not. */
  readonly read: () => Promise<Kept | undefined>
  /** Takes the place of the one before. */
  readonly write: (sealed: Sealed) => Promise<void>
}

export interface Kept {
  readonly settings: readonly Setting[]
  readonly hash: string
  /** Milliseconds since 1970. */
  readonly writtenAt: number
}

/** The file in a folder, which is created when it is first written. The database is named by where it is. */
export function createCopyFile(folder: string, database: string): CopyFile {
  const file = path.join(folder, NAME)
  return {
    path: file,
    read: async () => {
      const found = await read(file)
      if (found === undefined) return undefined
      const end = found.text.indexOf('\n')
      const text = found.text.slice(end + 1)
      const hash = createHash('sha256').update(text).digest('hex')
      const written = headOf(found.text.slice(0, end))
      if (written.format !== FORMAT || written.hash !== hash) throw new Error('it is damaged, or of another version')
      if (written.database !== database) throw new Error(`it is of another database, ${written.database}`)
      return { hash, settings: await inSlices(settingsIn(text)), writtenAt: found.writtenAt }
    },
    write: async ({ text, hash }) => {
      await mkdir(folder, { recursive: true })
      const head: Head = { format: FORMAT, database, hash }
      await writeWhole(file, [`${JSON.stringify(head)}\n`, ...text], { mode: PRIVATE, flush: true })
      await forgetDrafts(folder)
    },
  }
}

const NAME = 'settings-copy.jsonl'

interface Head {
  readonly format: number
  readonly database: string
  readonly hash: string
}

const FORMAT = 1

/** For the user whom the bot runs as. */
const PRIVATE = 0o600

async function read(file: string): Promise<{ readonly text: string; readonly writtenAt: number } | undefined> {
  try {
    const { mtimeMs } = await stat(file)
    return { text: await readFile(file, 'utf8'), writtenAt: mtimeMs }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

function headOf(line: string): Partial<Head> {
  try {
    return Object(JSON.parse(line))
  } catch {
    return {}
  }
}

function* settingsIn(text: string): Steps<readonly Setting[]> {
  const settings: Setting[] = []
  for (const line of text.split('\n').slice(0, -1)) {
    settings.push(JSON.parse(line))
    yield
  }
  return settings
}

/** Forgets what a process left that was ended while it wrote; not what another is writing. */
async function forgetDrafts(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.startsWith(NAME) && name.endsWith(DRAFT))
  for (const draft of names.map((name) => path.join(folder, name))) {
    const written = await stat(draft).catch(() => undefined)
    if (written !== undefined && written.mtimeMs < Date.now() - HOUR) await rm(draft, { force: true })
  }
}

const HOUR = 3_600_000

/** Settings as they are written; the same settings in the same order are the same text. */
export function* seal(settings: readonly Setting[]): Steps<Sealed> {
  const hash = createHash('sha256')
  const text: string[] = []
  let piece = ''
  for (const setting of settings) {
    const line = `${JSON.stringify(setting)}\n`
    hash.update(line)
    piece += line
    if (PIECE < piece.length) {
      text.push(piece)
      piece = ''
    }
    yield
  }
  return { text: [...text, piece], hash: hash.digest('hex') }
}

/** Characters. */
const PIECE = 65_536
