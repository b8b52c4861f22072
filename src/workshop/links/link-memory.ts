import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import type { Look } from './look-at.ts'

/** What was seen at addresses, and when. */
export type Seen = ReadonlyMap<string, { readonly at: number; readonly look: Look }>

const schema = z.record(
  z.string(),
  z.object({
    at: z.number(),
    look: z.object({
      state: z.enum(['fine', 'moved', 'refused', 'failing', 'missing', 'parked', 'unreachable', 'skipped']),
      detail: z.string(),
      to: z.string().optional(),
    }),
  }),
)

/** What is remembered in a file; nothing when it cannot be read, since all of it can be looked at again. */
export async function readSeen(file: string): Promise<Seen> {
  try {
    return new Map(Object.entries(schema.parse(JSON.parse(await readFile(file, 'utf8')))))
  } catch {
    return new Map()
  }
}

/** Remembers what was seen, all of it or as before. */
export async function writeSeen(file: string, seen: Seen): Promise<void> {
  const fresh = `${file}-${randomUUID()}`
  await mkdir(path.dirname(file), { recursive: true })
  try {
    await writeFile(fresh, JSON.stringify(Object.fromEntries(seen)))
    await rename(fresh, file)
  } finally {
    await rm(fresh, { force: true })
  }
}
