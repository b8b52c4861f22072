import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { type SourceFile, violationsOf } from './given/architecture.ts'

const root = path.join(import.meta.dirname, '..')

const files = ['src', 'commands', 'bench']
  .flatMap((folder) => readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => path.join(entry.parentPath, entry.name))
  .map((file): SourceFile => ({ path: path.relative(root, file).split(path.sep).join('/'), text: readFileSync(file, 'utf8') }))

test('there is something to check', () => {
  expect(files.length).toBeGreaterThan(80)
})

test('the source keeps every rule of the house', () => {
  expect(files.flatMap(violationsOf)).toEqual([])
})

describe('a rule that is broken is noticed', () => {
  test.each([
    ['the core imports an SDK', 'src/core/a.ts', "import { Client } from 'discord.js'", 'src/core/a.ts may not import discord.js'],
    [
      'the core imports only types of an SDK',
      'src/core/a.ts',
      "import type { A } from 'discord.js'",
      'src/core/a.ts may not import discord.js',
    ],
    ['the core imports for the effect', 'src/core/a.ts', "import '@slack/bolt'", 'src/core/a.ts may not import @slack/bolt'],
    ['the core loads later', 'src/core/a.ts', "await import('node:fs')", 'src/core/a.ts may not import node:fs'],
    ['the core passes on', 'src/core/a.ts', "export * from '../web/app.ts'", 'src/core/a.ts may not import src/web/app.ts'],
    ['the core imports over lines', 'src/core/a.ts', "import {\n  a,\n  b,\n} from 'hono'", 'src/core/a.ts may not import hono'],
    [
      'the core imports a command',
      'src/core/b/a.ts',
      "import { rift } from '../../../commands/rift.ts'",
      /may not import commands\/rift\.ts$/,
    ],
    ['a command imports an adapter', 'commands/a.ts', "import { a } from '../src/discord/a.ts'", /may not import src\/discord\/a\.ts$/],
    ['a command imports a package', 'commands/a.ts', "import { z } from 'zod'", /may not import zod$/],
    ['one adapter imports another', 'src/slack/a.ts', "import { a } from '../discord/a.ts'", /may not import src\/discord\/a\.ts$/],
    ['an adapter imports the store', 'src/web/a.ts', "import { a } from '../store/a.ts'", /may not import src\/store\/a\.ts$/],
    [
      'an adapter imports what stands directly in src',
      'src/web/a.ts',
      "import { a } from '../config.ts'",
      /may not import src\/config\.ts$/,
    ],
    ['the playground runs an SDK', 'src/web/a.ts', "import { Client } from '@slack/types'", /may not import @slack\/types$/],
    ['the workshop draws a card', 'src/workshop/a.ts', "import { a } from '../slack/render.ts'", /may not import src\/slack\/render\.ts$/],
    ['the workshop imports the store', 'src/workshop/a.ts', "import { a } from '../store/a.ts'", /may not import src\/store\/a\.ts$/],
    ['the store imports a command', 'src/store/a.ts', "import { a } from '../../commands/rift.ts'", /may not import commands\/rift\.ts$/],
    ['the benchmarks run an adapter', 'bench/a.ts', "import { a } from '../src/discord/a.ts'", /may not import src\/discord\/a\.ts$/],
    ['the core imports a benchmark', 'src/core/a.ts', "import { a } from '../../bench/a.ts'", /may not import bench\/a\.ts$/],
    ['the core knows a platform', 'src/core/a.ts', '// as in Slack', 'src/core/a.ts says "Slack"'],
    ['the core speaks an adapter’s words', 'src/core/a.ts', 'const customId = custom_id', 'src/core/a.ts says "custom_id"'],
    ['the core speaks in two words', 'src/core/a.ts', '// Block Kit', 'src/core/a.ts says "Block Kit"'],
    ['a command acknowledges', 'commands/a.ts', 'ack()', 'commands/a.ts says "ack"'],
    ['an adapter reads the environment', 'src/web/a.ts', 'process.env.PORT', 'src/web/a.ts uses process.env'],
    ['a part ends the whole', 'src/start.ts', 'process.exit(1)', 'src/start.ts uses process.exit'],
    ['something is exported without a name', 'src/web/a.ts', 'export default 1', 'src/web/a.ts has a default export'],
    ['something is exported as default', 'src/web/a.ts', 'export { a as default }', 'src/web/a.ts has a default export'],
    ['a file is long', 'src/web/a.ts', 'a\n'.repeat(151), 'src/web/a.ts has 151 lines'],
    ['a folder is new', 'src/extra/a.ts', "import { a } from '../core/a.ts'", /^src\/extra is in no rule/],
  ])('%s', (_, file, text, violation) => {
    expect(violationsOf({ path: file, text })).toContainEqual(typeof violation === 'string' ? violation : expect.stringMatching(violation))
  })
})

test.each([
  ['the core', 'src/core/search/a.ts', "import MiniSearch from 'minisearch'\nimport { a } from '../answer/a.ts'"],
  ['a command', 'commands/a.ts', "import { a } from '../src/core/command/command.ts'\nexport { a } from './b.ts'"],
  ['an adapter', 'src/discord/a.ts', "import { Client } from 'discord.js'\nimport { wait } from 'node:timers/promises'"],
  ['the playground', 'src/web/a.ts', "import type { KnownBlock } from '@slack/types'\nimport { html } from 'hono/html'"],
  ['a benchmark', 'bench/engines/a.ts', "import lunr from 'lunr'\nimport { a } from '../../src/core/library.ts'\nimport 'node:os'"],
  ['the composition root', 'src/main.ts', "import './discord/gateway.ts'\nprocess.exit(process.env.A)"],
  ['the command line', 'src/cli/a.ts', "import { Command } from 'commander'\nprocess.env.A"],
  ['prose', 'src/core/a.ts', '// Packages, feedback and embedding are words; so is interactional.'],
  ['a file of 150 lines', 'src/web/a.ts', 'a\n'.repeat(150)],
])('%s may do what it does', (_, file, text) => {
  expect(violationsOf({ path: file, text })).toEqual([])
})
