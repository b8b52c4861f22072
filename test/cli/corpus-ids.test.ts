import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { articleText } from '../given/article.ts'
import { gitFolder } from '../given/git-folder.ts'
import { runCorpus } from '../given/run-corpus.ts'

const FLOUR = 'The trucks stood in the desert for weeks, and the flour spoilt.'

let repository: Awaited<ReturnType<typeof gitFolder>>
const corpus = () => path.join(repository.folder, 'corpus')
const ids = async (...options: readonly string[]) => (await runCorpus(['ids', '--corpus', corpus(), ...options])).printed
const article = () => readFile(path.join(corpus(), 'rift/a.md'), 'utf8')

beforeEach(async () => {
  repository = await gitFolder({ 'corpus/rift/a.md': articleText({}, `{#flour}\n${FLOUR}`) })
  await repository.write('corpus/rift/a.md', articleText({}, `A vote was held.\n\n${FLOUR}`))
})

afterEach(() => rm(repository.folder, { recursive: true }))

test('ids are shown, and written only when that is said', async () => {
  const before = await article()
  expect(await ids()).toBe(
    [
      `${corpus()}/rift/a.md:8: {#a-vote-was-held} A vote was held.`,
      `${corpus()}/rift/a.md:10: {#flour} The trucks stood in the desert for weeks, and the flour…`,
      '2 ids missing; add --write to write them',
    ].join('\n'),
  )
  expect(await article()).toBe(before)
})

test('after they are written the corpus passes its check', async () => {
  expect(await ids('--write')).toMatch(/\n2 ids written$/)
  expect(await article()).toBe(articleText({}, `{#a-vote-was-held}\nA vote was held.\n\n{#flour}\n${FLOUR}`))
  expect(await ids('--write')).toBe('Every passage has an id')
  expect(await runCorpus(['check', '--corpus', corpus()])).toMatchObject({
    failed: false,
    printed: expect.stringMatching(/^0 errors, 0 warnings/),
  })
})
