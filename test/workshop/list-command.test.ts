import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { identifierOf } from '../../src/workshop/identifier-of.ts'
import { listCommand } from '../../src/workshop/list-command.ts'

const root = path.join(import.meta.dirname, '..', '..')
const shipped = readFileSync(path.join(root, 'commands/index.ts'), 'utf8')
const list = (text: string, name: string) => listCommand(text, { name, identifier: identifierOf(name) })
const SHORT = "import { rift } from './rift.ts'\n\n/** Every command. */\nexport const commands = [rift]\n"

test('a command is imported in order, and listed last', () => {
  expect(list(SHORT, 'physics')).toBe(
    "import { physics } from './physics.ts'\nimport { rift } from './rift.ts'\n\n/** Every command. */\nexport const commands = [rift, physics]\n",
  )
})

test('the list that is there takes any number of commands, and stays as the formatter would have it', () => {
  const names = [
    'aardvark',
    'ri',
    'ri-z',
    'rift-a',
    'rift-notes',
    'rifts',
    'zebra',
    'class',
    'a-rather-long-name-of-a-command',
    'another-rather-long-name',
  ]
  const text = names.reduce<string | undefined>((so, name) => (so === undefined ? undefined : list(so, name)), shipped)
  expect(text).toContain('\n  anotherRatherLongName,\n]\n')
  const { stdout, status } = spawnSync(
    path.join(root, 'node_modules/.bin/biome'),
    ['check', '--write', '--stdin-file-path=commands/index.ts'],
    {
      input: text ?? '',
      encoding: 'utf8',
      cwd: root,
    },
  )
  expect([status, stdout]).toEqual([0, text])
})

describe('a list that looks otherwise is left to a person', () => {
  test.each([
    ['', 'nothing'],
    [SHORT.replace('[rift]', '[rift, ...others]'), 'spread'],
    [SHORT.replace('[rift]', '[other]'), 'what is not imported'],
    [SHORT.replace('[rift]', '[rift // first\n]'), 'comments'],
    [SHORT.replace('\n\n', "\nimport x from 'y'\n\n"), 'another import'],
    [`${SHORT}export const more = [rift]\n`, 'more below'],
    [SHORT.replace('const commands', 'const commands: Command[]'), 'a type'],
    [SHORT.replaceAll('rift }', 'physics }').replace('[rift]', '[physics]'), 'the same constant'],
  ])('%j', (text) => {
    expect(list(text, 'physics')).toBeUndefined()
  })
})
