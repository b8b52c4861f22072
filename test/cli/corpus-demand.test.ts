import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Command } from 'commander'
import { expect, onTestFinished, test } from 'vitest'
import { addDemand } from '../../src/cli/corpus-demand.ts'
import { withDatabase } from '../../src/cli/with-store.ts'
import { parseConfig } from '../../src/config.ts'

async function folder(): Promise<string> {
  const made = await mkdtemp(path.join(tmpdir(), 'rift-demand-'))
  onTestFinished(() => rm(made, { recursive: true }))
  return made
}

async function run(dataDir: string, ...words: readonly string[]): Promise<string> {
  const printed: string[] = []
  const corpus = new Command('corpus')
  addDemand(corpus, {
    ...{ corpusDir: 'corpus', commandWord: 'rift', dataDir, databaseUrl: undefined, colours: 'plain' as const },
    config: () => parseConfig({}),
    print: (text) => printed.push(text),
    fail: () => {},
  })
  await corpus.parseAsync(['demand', ...words], { from: 'user' })
  return printed.join('\n')
}

test('what enough people asked for in vain is listed', async () => {
  const dataDir = await folder()
  await withDatabase({ dataDir, databaseUrl: undefined }, async ({ demand }) => {
    for (const asker of ['a', 'b', 'c', 'd', 'e']) await demand.note([{ collection: 'rift', kind: 'word', text: 'falafel' }], asker)
  })
  expect(await run(dataDir)).toMatch(/^\d{4}-\d\d-\d\d {2}5 people {2}rift {2}word {2}falafel$/)
  expect(JSON.parse(await run(dataDir, '--json'))).toMatchObject([{ collection: 'rift', kind: 'word', text: 'falafel', askers: 5 }])
})

test('that there is nothing is said', async () => {
  expect(await run(await folder())).toBe('Nothing was asked for in vain by 5 different people on one day in the last 90 days')
})
