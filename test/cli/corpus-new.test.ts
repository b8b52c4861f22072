import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { RequestError } from '../../src/core/request-error.ts'
import { runCorpus } from '../given/run-corpus.ts'

let folder = ''
const here = (name: string) => path.join(folder, name)
const make = (name: string, word?: string) =>
  runCorpus(['new', name, '--corpus', here('corpus'), '--commands', here('commands')], { commandWord: word ?? 'rift' })

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'new-'))
  for (const name of ['corpus', 'commands']) await mkdir(here(name))
  await writeFile(here('commands/index.ts'), "import { rift } from './rift.ts'\n\nexport const commands = [rift]\n")
})

afterEach(() => rm(folder, { recursive: true }))

test('what was made is told, and what comes next', async () => {
  expect((await make('physics')).printed).toBe(
    [
      `Made ${here('corpus/physics/first-article.md')}`,
      `Made ${here('corpus/physics/topics.yaml')}`,
      `Made ${here('corpus/physics/questions.json')}`,
      `Made ${here('commands/physics.ts')}`,
      `Listed /physics in ${here('commands/index.ts')}`,
      '',
      'Write the article, then: npx rift corpus check',
      'Restart with npm start, and ask /physics example',
      'For Slack, give the app the manifest that npx rift commands slack prints',
    ].join('\n'),
  )
})

test('a collection that is there gets its command', async () => {
  await mkdir(here('corpus/physics'))
  expect((await make('physics')).printed).toBe(
    [
      `Made ${here('commands/physics.ts')}`,
      `Listed /physics in ${here('commands/index.ts')}`,
      '',
      'Restart with npm start, and ask with /physics',
      'For Slack, give the app the manifest that npx rift commands slack prints',
    ].join('\n'),
  )
})

describe('a name is refused', () => {
  test.each(['Physics', 'physics2', 'physics-', 'a--b', '../x', 'x'.repeat(32), ''])('that is none: %s', async (name) => {
    await expect(make(name)).rejects.toThrow(
      new RequestError(`Cannot make collection "${name}": name it with lower-case letters and single hyphens, at most 31`),
    )
  })

  test.each([
    ['rift', 'rift'],
    ['rift-help', 'rift'],
    ['explain', 'explain'],
    ['explain-help', 'explain'],
  ])('that a command has: %s, where the word is %s', async (name, word) => {
    await expect(make(name, word)).rejects.toThrow(`Cannot make collection "${name}": there is such a command; choose another name`)
  })

  test('that begins with the operator’s own word', async () => {
    await expect(make('explain-physics', 'explain')).rejects.toThrow(
      'commands that begin with explain are the bot’s own here; choose another name',
    )
  })

  test('that a command was made of', async () => {
    await make('physics')
    await expect(make('physics')).rejects.toThrow(RequestError)
  })
})
