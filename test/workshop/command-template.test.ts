import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import type { Command } from '../../src/core/command/command.ts'
import { createCommandWord } from '../../src/core/command/command-word.ts'
import { registrationOf } from '../../src/discord/registration.ts'
import { manifestOf } from '../../src/slack/manifest.ts'
import { commandTemplate } from '../../src/workshop/command-template.ts'
import { identifierOf } from '../../src/workshop/identifier-of.ts'
import { problemsOfCommands } from '../support/discord/command-limits.ts'
import { problemsOfManifest } from '../support/slack/manifest-limits.ts'

const root = path.join(import.meta.dirname, '..', '..')
const NAMES = ['try-it', 'class', `${'long-'.repeat(6)}x`]

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'command-'))
})

afterAll(() => rm(folder, { recursive: true }))

test.each(NAMES)('the command of %s is one that both platforms take', async (name) => {
  const file = path.join(folder, `${name}.ts`)
  await writeFile(file, commandTemplate(name).replace("'../src/", `'${root}/src/`))
  const module: Readonly<Record<string, Command>> = await import(file)
  const command = module[identifierOf(name)]
  expect(command).toMatchObject({ name, collection: name })
  const all = [...commands, ...(command === undefined ? [] : [command])]
  const word = createCommandWord('rift')
  expect(problemsOfCommands(registrationOf(all, word))).toEqual([])
  expect(problemsOfManifest(manifestOf(all, word))).toEqual([])
})

test.each(NAMES)('the file of %s is formatted', (name) => {
  const biome = path.join(root, 'node_modules/.bin/biome')
  const { stdout } = spawnSync(biome, ['check', '--write', `--stdin-file-path=commands/${name}.ts`], {
    input: commandTemplate(name),
    encoding: 'utf8',
    cwd: root,
  })
  expect(stdout).toBe(commandTemplate(name))
})
