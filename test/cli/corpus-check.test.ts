import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { articleText } from '../given/article.ts'
import { gitFolder } from '../given/git-folder.ts'
import { runCorpus } from '../given/run-corpus.ts'

const BODY = '{#rafah}\nThe offensive in Rafah began in May.\n\n{#trucks}\nThe trucks stood in the desert for weeks.'

let repository: Awaited<ReturnType<typeof gitFolder>>
const corpus = () => path.join(repository.folder, 'corpus')
const check = (...options: readonly string[]) => runCorpus(['check', '--corpus', corpus(), ...options])

beforeEach(async () => {
  repository = await gitFolder({ 'corpus/rift/a.md': articleText({}, BODY) })
})

afterEach(() => rm(repository.folder, { recursive: true }))

test('a corpus that is as it was committed passes', async () => {
  const commit = repository.git('rev-parse', 'HEAD').slice(0, 10)
  expect(await check()).toMatchObject({
    printed: `0 errors, 0 warnings in 1 article with 2 passages; ids compared with HEAD (${commit})`,
    failed: false,
  })
})

test('a lost id fails, before it is committed and against an older revision after', async () => {
  await repository.write('corpus/rift/a.md', articleText({}, BODY.replace('#trucks', '#flour')))
  expect(await check()).toMatchObject({ failed: true, printed: expect.stringContaining('a.md:11: Cannot change id "trucks" to "flour"') })
  repository.commit()
  expect(await check()).toMatchObject({ failed: false })
  expect(await check('--base', 'HEAD~1')).toMatchObject({ failed: true })
})

test('JSON has each finding with its file and line', async () => {
  await repository.write('corpus/rift/a.md', articleText({ published: '2999-01-01' }, BODY))
  const { printed, failed } = await check('--json')
  expect(JSON.parse(printed)).toMatchObject({
    findings: [{ severity: 'error', rule: 'date', file: `${corpus()}/rift/a.md`, line: 4 }],
    articles: 1,
    passages: 2,
  })
  expect(failed).toBe(true)
})

test('warnings do not fail', async () => {
  await repository.write('corpus/rift/a.md', articleText({}, `${BODY}\n\n{#three}\nShort.`))
  expect(await check()).toMatchObject({ failed: false, printed: expect.stringContaining('a.md:14: warning: "three" has one word') })
})

test('a source that summaries repeat is told; one that is not there is a mistake', async () => {
  await repository.write('corpus/rift/a.md', articleText({ kind: 'summary' }, BODY))
  const source = path.join(repository.folder, 'paper.txt')
  await writeFile(source, 'Title\nThe trucks stood in the desert for weeks and weeks.\n')
  expect(await check('--source', source)).toMatchObject({ failed: true, printed: expect.stringContaining(`stands in ${source}:2`) })
  await expect(check('--source', `${source}x`)).rejects.toThrow(`${source}x: Cannot read file: there is no such file`)
})

describe('what cannot be compared is told, and the rest is checked', () => {
  test('a revision that is not there, which fails since it was named', async () => {
    const { printed, failed } = await check('--base', 'nowhere')
    expect(printed).toMatch(/^Not checked: whether ids survive: there is no revision nowhere\n0 errors/)
    expect(failed).toBe(true)
  })
})
