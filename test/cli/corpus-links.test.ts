import { rm } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { articleText } from '../given/article.ts'
import { corpusFolder } from '../given/corpus-folder.ts'
import { runCorpus } from '../given/run-corpus.ts'
import { siteOf } from '../given/sites.ts'

let site: Awaited<ReturnType<typeof siteOf>>
let folder = ''
let asked: string[] = []

beforeEach(async () => {
  asked = []
  site = await siteOf(({ url = '' }, response) => {
    asked.push(url)
    response.writeHead(url === '/gone' ? 404 : 200, { 'content-type': 'text/html' }).end('<p>Words.</p>')
  })
  folder = await corpusFolder({ 'corpus/rift/a.md': articleText({ url: site.url('/gone') }) })
})

afterEach(async () => {
  await site.close()
  await rm(folder, { recursive: true })
})

const links = (...options: readonly string[]) =>
  runCorpus(['links', '--corpus', path.join(folder, 'corpus'), ...options], { dataDir: path.join(folder, 'data') })

test('a dead link fails, and is asked for once', async () => {
  for (const fresh of [1, 0]) {
    const { printed, failed } = await links('--allow-private')
    expect(printed).toBe(`${folder}/corpus/rift/a.md:6: missing (404): ${site.url('/gone')}\n1 link, ${fresh} looked at now: 1 missing`)
    expect(failed).toBe(true)
  }
  expect(asked).toEqual(['/gone'])
  await links('--allow-private', '--max-age', '0')
  expect(asked).toHaveLength(2)
})

test('private addresses are skipped unless they are allowed', async () => {
  const { printed, failed } = await links()
  expect(printed).toContain('skipped (it is a private address; add --allow-private to look at it)')
  expect([failed, asked]).toEqual([false, []])
})

test('JSON has every link', async () => {
  expect(JSON.parse((await links('--allow-private', '--json')).printed)).toMatchObject([
    { url: site.url('/gone'), look: { state: 'missing' } },
  ])
})
