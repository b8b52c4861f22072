import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { collectionTemplate } from './collection-template.ts'
import { commandTemplate } from './command-template.ts'
import { identifierOf } from './identifier-of.ts'
import { listCommand } from './list-command.ts'
import { replaceFile } from './replace-file.ts'

/** Where a new collection goes. */
export interface NewCollection {
  readonly name: string
  readonly corpus: string
  /** The folder with a file for each command, and their list. */
  readonly commands: string
}

/** Why a collection was not made; nothing is left of it. */
export class NotMadeError extends Error {
  override readonly name = 'NotMadeError'
}

/** Makes a collection unless it is there, a command that asks it, and lists the command. Gives the files; rejects with a NotMadeError. */
export async function makeCollection({ name, corpus, commands }: NewCollection): Promise<readonly string[]> {
  const index = path.join(commands, 'index.ts')
  const [folder, command] = [path.join(corpus, name), path.join(commands, `${name}.ts`)]
  await listed(index, name)
  const made: string[] = []
  const make = async (place: string, how: () => Promise<unknown>): Promise<void> => {
    await how().catch((error: unknown) => refuse(error, place))
    made.unshift(place)
  }
  try {
    const templates = (await isFolder(folder)) ? [] : Object.entries(collectionTemplate)
    if (0 < templates.length) await make(folder, () => mkdir(folder))
    await make(command, () => writeFile(command, commandTemplate(name), { flag: 'wx' }))
    const files = templates.map(([file, text]) => ({ file: path.join(folder, file), text }))
    for (const { file, text } of files) await writeFile(file, text)
    await replaceFile(index, (text) => withCommand(text, index, name))
    return [...files.map(({ file }) => file), command, index]
  } catch (error) {
    for (const place of made) await rm(place, { recursive: true })
    throw error
  }
}

const isFolder = (place: string): Promise<boolean> =>
  stat(place).then(
    (found) => found.isDirectory(),
    () => false,
  )

/** That it can be listed is known before anything is written. */
async function listed(index: string, name: string): Promise<void> {
  const text = await readFile(index, 'utf8').catch(() => {
    throw new NotMadeError(
      `Cannot list the command: there is no ${index}; run this in the folder of Rift, or name the folder with --commands`,
    )
  })
  withCommand(text, index, name)
}

function withCommand(text: string, index: string, name: string): string {
  if (text.includes(`'./${name}.ts'`))
    throw new NotMadeError(`Cannot make command ${name}: it is listed in ${index} already; choose another name`)
  const identifier = identifierOf(name)
  const changed = listCommand(text, { name, identifier })
  if (changed === undefined)
    throw new NotMadeError(
      `Cannot list the command in ${index}: it does not look as usual; import ${identifier} from ./${name}.ts there yourself`,
    )
  return changed
}

function refuse(error: unknown, place: string): never {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  if (code === 'EEXIST') throw new NotMadeError(`Cannot make ${place}: it is there already; choose another name`)
  if (code === 'ENOENT') throw new NotMadeError(`Cannot make ${place}: there is no such folder; create it, or name another`)
  throw error
}
