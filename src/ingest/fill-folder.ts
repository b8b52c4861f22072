import { randomUUID } from 'node:crypto'
import { cp, mkdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'

/** Whether there is something at a path. */
export const exists = (place: string): Promise<boolean> =>
  stat(place).then(
    () => true,
    () => false,
  )

/**
 * Fills a folder beside a place and moves it there when all of it is written: whatever goes wrong, the place has the old
 * folder or the new one, never half of one. Files of the old folder that are to be kept come along.
 */
export async function fillFolder<T>(place: string, keep: (name: string) => boolean, fill: (folder: string) => Promise<T>): Promise<T> {
  // Hidden, so that whoever reads the corpus meanwhile does not read it.
  const fresh = path.join(path.dirname(place), `.import-${randomUUID()}`)
  try {
    await mkdir(fresh, { recursive: true })
    const result = await fill(fresh)
    if (await exists(place)) await replace(place, fresh, keep)
    else await rename(fresh, place)
    return result
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
}

async function replace(place: string, fresh: string, keep: (name: string) => boolean): Promise<void> {
  await cp(place, fresh, { recursive: true, filter: (file) => file === place || keep(path.basename(file)) })
  const old = `${fresh}-old`
  await rename(place, old)
  try {
    await rename(fresh, place)
  } catch (error) {
    await rename(old, place)
    throw error
  }
  await rm(old, { recursive: true, force: true })
}
