import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeCollection, NotMadeError } from '../../src/workshop/make-collection.ts'

const INDEX = "import { rift } from './rift.ts'\n\nexport const commands = [rift]\n"

let folder = ''
const here = (name: string) => path.join(folder, name)
const make = (name = 'physics') => makeCollection({ name, corpus: here('corpus'), commands: here('commands') })

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'new-'))
  for (const name of ['corpus', 'commands']) await mkdir(here(name))
  await writeFile(here('commands/index.ts'), INDEX)
})

afterEach(() => rm(folder, { recursive: true }))

const everything = async () => (await readdir(folder, { recursive: true })).sort()

test('the files of the collection, its command and the list are made, and named', async () => {
  const files = await make()
  expect(files.map((file) => path.relative(folder, file)).sort()).toEqual([
    'commands/index.ts',
    'commands/physics.ts',
    'corpus/physics/first-article.md',
    'corpus/physics/questions.json',
    'corpus/physics/topics.yaml',
  ])
  expect(await readFile(here('commands/index.ts'), 'utf8')).toContain('[rift, physics]')
  expect(await readFile(here('commands/physics.ts'), 'utf8')).toContain("collection: 'physics',")
})

describe('a collection that is there', () => {
  beforeEach(async () => {
    await mkdir(here('corpus/physics'))
    await writeFile(here('corpus/physics/mine.md'), 'mine')
  })

  test('gets its command, and is left as it is', async () => {
    expect((await make()).map((file) => path.relative(folder, file))).toEqual(['commands/physics.ts', 'commands/index.ts'])
    expect(await readdir(here('corpus/physics'))).toEqual(['mine.md'])
  })

  test('stays when its command cannot be made', async () => {
    await writeFile(here('commands/physics.ts'), '')
    await expect(make()).rejects.toThrow('physics.ts: it is there already; choose another name')
    expect(await readdir(here('corpus/physics'))).toEqual(['mine.md'])
  })
})

describe('what cannot be made leaves nothing behind', () => {
  test.each<[string, () => Promise<unknown>, RegExp]>([
    ['a file has the name', () => writeFile(here('corpus/physics'), ''), /physics: it is there already; choose another name$/],
    ['the command is there', () => writeFile(here('commands/physics.ts'), ''), /physics\.ts: it is there already; choose another name$/],
    [
      'the command is listed',
      () => writeFile(here('commands/index.ts'), INDEX.replaceAll('rift', 'physics')),
      /^Cannot make command physics: it is listed in .*index\.ts already; choose another name$/,
    ],
    ['there is no corpus', () => rm(here('corpus'), { recursive: true }), /physics: there is no such folder; create it, or name another$/],
    [
      'there is no list',
      () => rm(here('commands/index.ts')),
      /^Cannot list the command: there is no .*index\.ts; run this in the folder of Rift/,
    ],
    [
      'the list looks otherwise',
      () => writeFile(here('commands/index.ts'), 'export const commands = all()\n'),
      /it does not look as usual; import physics from \.\/physics\.ts there yourself$/,
    ],
  ])('%s', async (_, prepare, message) => {
    await prepare()
    const before = await everything()
    const error = await make().catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(NotMadeError)
    expect(error).toMatchObject({ message: expect.stringMatching(message) })
    expect(await everything()).toEqual(before)
  })
})
