import { readFileSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, unlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import path from 'node:path'
import { Command, CommanderError } from 'commander'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ask } from '../../src/cli/ask.ts'
import { addCorpusAdd } from '../../src/cli/corpus-add.ts'
import { corpusFolder } from '../given/corpus-folder.ts'
import { PARAGRAPHS, page, TITLE } from '../given/documents.ts'
import { listen, shut } from '../support/loopback.ts'

let corpus = ''
const here = (name: string): string => path.join(corpus, name)

beforeEach(async () => {
  corpus = await corpusFolder()
})

afterEach(() => rm(corpus, { recursive: true }))

/** What `rift corpus add` prints. */
async function add(...line: readonly string[]): Promise<string> {
  const printed: string[] = []
  const program = new Command('corpus').exitOverride()
  const surroundings = { corpusDir: corpus, print: (text: string) => void printed.push(text) }
  addCorpusAdd(program, surroundings)
    .exitOverride()
    .configureOutput({ writeErr: () => undefined })
  await program.parseAsync(['add', ...line], { from: 'user' })
  return printed.join('\n')
}

const FLAGS = ['--collection', 'islands', '--rights', 'full']

test('a page becomes an article that can be asked', async () => {
  await writeFile(here('page.html'), page())
  expect(await add(here('page.html'), ...FLAGS, '--url', 'https://paper.example/ferry')).toBe(
    [
      `Added ${here('islands/the-ferry-that-stopped.md')}`,
      `  title: ${TITLE}`,
      '  publisher: The Island Paper',
      '  author: Jane Doe, Li Wei',
      '  published: 2024-04-05',
      '  url: https://paper.example/ferry',
      '  language: en',
      '  rights: full',
      '  4 passages of 4 paragraphs, 136 words',
      'Left out as no part of the article: 1 line',
      '  [Read: Why piers break]',
      `Ask with: npx rift ask --collection islands --corpus ${corpus} …`,
    ].join('\n'),
  )
  expect(await ask('engineer pier', { collection: 'islands', corpus, limit: 3 }, 'plain')).toContain('She measured the pier for two days')
}, 30_000)

test('a page is fetched', async () => {
  const server = createServer((request, response) => {
    if (request.url === '/robots.txt') response.writeHead(404).end()
    else response.writeHead(200, { 'content-type': 'text/html' }).end(page())
  })
  const origin = `http://127.0.0.1:${await listen(server)}`
  await expect(add(`${origin}/a`, ...FLAGS)).rejects.toThrow(
    `${origin}/a: Cannot fetch: 127.0.0.1 is a private address; if you mean it, add --allow-private`,
  )
  expect(await add(`${origin}/a`, ...FLAGS, '--allow-private')).toContain(`  url: ${origin}/2024/ferry\n`)
  await shut(server)
}, 30_000)

test('a text that says nothing of itself needs options, which are named', async () => {
  await writeFile(here('a.txt'), PARAGRAPHS.join('\n\n'))
  await expect(add(here('a.txt'), '--published', 'unknown')).rejects.toThrow(
    `Cannot add ${here('a.txt')}: it does not say the collection, its title, its publisher, what may be shown of it; add --collection NAME --title "A TITLE" --publisher NAME --rights RIGHTS`,
  )
  await add(here('a.txt'), ...FLAGS, '--title', 'A ferry', '--publisher', 'P', '--published', 'unknown')
  expect(await readFile(here('islands/a-ferry.md'), 'utf8')).toContain(
    'title: "A ferry"\npublisher: "P"\npublished: null\nlanguage: en\nkind: quote\nrights: full\n',
  )
}, 30_000)

test('of what may only be summarised a draft is written, and what to do with it is said', async () => {
  await writeFile(here('page.html'), page())
  const printed = await add(here('page.html'), '--collection', 'islands', '--rights', 'summary')
  expect(printed).toContain(`Wrote the draft ${here('islands/the-ferry-that-stopped.md.draft')}`)
  expect(printed).toMatch(/Write below each id what its paragraph says, in your own words, then rename the file to end in \.md$/)
}, 30_000)

describe('what cannot be added is told, and nothing is written', () => {
  test.each<[string, readonly string[], string]>([
    [
      'a bad name of a collection',
      ['--collection', '../x', '--rights', 'full'],
      'Cannot use --collection: write lower-case letters, digits and hyphens, at most 32',
    ],
    ['a bad date', [...FLAGS, '--published', 'May'], 'Cannot use --published: write a date such as 2024-04-05'],
    ['a bad address', [...FLAGS, '--url', 'paper'], 'Cannot use --url: write an http or https address'],
    ['a bad language', [...FLAGS, '--language', 'English'], 'Cannot use --language: write a language tag such as en or ar'],
  ])(
    '%s',
    async (_, options, message) => {
      await writeFile(here('page.html'), page())
      await expect(add(here('page.html'), ...options)).rejects.toThrow(message)
      expect(await readdir(corpus)).not.toContain('islands')
    },
    30_000,
  )

  test('bad rights', async () => {
    const error = await add('a.txt', '--rights', 'all').catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(CommanderError)
    expect(error).toMatchObject({ message: expect.stringContaining('Write summary, link, quote:N (words) or full.') })
  })

  test('no file', async () => {
    await expect(add(here('nope.html'), ...FLAGS)).rejects.toThrow(`Cannot add: ${here('nope.html')}: there is no such file`)
  })

  test('a file without a paragraph', async () => {
    await writeFile(here('a.txt'), '* * *\n\nAdvertisement')
    await expect(add(here('a.txt'), ...FLAGS)).rejects.toThrow(
      `Cannot add ${here('a.txt')}: there is no paragraph in it; save its text, and add that`,
    )
  }, 30_000)

  test('a file that is there', async () => {
    await writeFile(here('page.html'), page())
    await mkdir(here('islands'))
    await writeFile(here('islands/the-ferry-that-stopped.md'), 'mine')
    await expect(add(here('page.html'), ...FLAGS)).rejects.toThrow('there is such a file; remove it, or give another name with --name')
    await add(here('page.html'), ...FLAGS, '--name', 'ferry')
    await unlink(here('islands/the-ferry-that-stopped.md'))
    expect(await readdir(here('islands'))).toEqual(['ferry.md'])
  }, 30_000)
})

const ROOT = path.join(import.meta.dirname, '../..')
const STATIC = /^\s*(?:import|export)\s+(?!type\s)(?:[^'"`;]*?from\s*)?['"]([^'"]+)['"]/gm

/** The packages that a file loads at once, by itself or by what it imports. */
function loadedBy(file: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(file)) return []
  seen.add(file)
  return Array.from(readFileSync(file, 'utf8').matchAll(STATIC), ([, target = '']) => target).flatMap((target) =>
    target.startsWith('.') ? loadedBy(path.join(path.dirname(file), target), seen) : [target],
  )
}

test.each(['src/main.ts', 'src/cli/rift.ts'])('%s loads nothing that reads documents', (file) => {
  const loaded = loadedBy(path.join(ROOT, file))
  expect(loaded).toContain('zod')
  expect(loaded.filter((it) => /^(?:linkedom|unpdf|mammoth|fflate|robots-parser|@mozilla\/readability|@clack\/prompts)$/.test(it))).toEqual(
    [],
  )
})
