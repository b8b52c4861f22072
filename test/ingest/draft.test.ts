import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createDraft } from '../../src/ingest/draft.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rift-draft-'))
})

afterEach(() => rm(folder, { recursive: true }))

const drafting = (language?: string) => {
  let files = 0
  const details = { title: 'A', publisher: 'P', published: null, url: null, language }
  return createDraft({ details, nextFile: () => path.join(folder, `${++files}.md`) })
}
const passage = (anchor: string, text = 'Words.') => ({ anchor, originalId: anchor, text })
const read = (name: string) => readFile(path.join(folder, name), 'utf8')

test('passages are held until they are written, and numbered through all writing', async () => {
  const draft = drafting('en')
  await draft.add(passage('one'))
  expect(await readdir(folder)).toEqual([])
  await draft.write()
  await draft.add(passage('two'))
  await draft.write()
  expect((await read('1.md')).split('---\n')[2]).toBe('\n{#one ¶1}\nWords.\n\n{#two ¶2}\nWords.\n')
})

test('the language is told by the first passages where nobody says it', async () => {
  const draft = drafting()
  await draft.add(passage('one', 'Наступление в Рафахе началось в мае, и грузовики с мукой стояли в пустыне.'))
  await draft.write()
  expect(await read('1.md')).toContain('language: ru\n')
})

test('a large article goes on in another file, with the same said of it', async () => {
  const draft = drafting('en')
  for (let count = 0; count < 12; count++) await draft.add(passage(`p${count}`, 'x'.repeat(100_000)))
  await draft.write()
  expect(await readdir(folder)).toEqual(['1.md', '2.md'])
  expect(await read('2.md')).toMatch(/^---\ntitle: "A"\n[\s\S]*\{#p11 ¶12\}/)
})

test('nothing is written of nothing', async () => {
  await drafting('en').write()
  expect(await readdir(folder)).toEqual([])
})
