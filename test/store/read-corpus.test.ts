import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readCorpus, readFiles } from '../../src/store/read-corpus.ts'
import { articleText } from '../given/article.ts'
import { problemsOfAsync } from '../given/problems.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'corpus-'))
})

afterEach(() => rm(folder, { recursive: true }))

async function write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, content)
  }
}

/** What is wrong with a folder of these files, each line without the folder's own name. */
async function problemsIn(files: Readonly<Record<string, string | Uint8Array>>): Promise<readonly string[]> {
  await write(files)
  return (await problemsOfAsync(() => readCorpus(folder))).map((line) => line.replaceAll(folder, 'corpus'))
}

const broken = (text: string) => Buffer.concat([Buffer.from(text), Buffer.from([0xe9, 0x20]), Buffer.from('more\n')])

test('reads articles and topics of every collection, in folders of any depth', async () => {
  await write({
    'README.md': 'About this folder',
    'rift/paper.md': articleText(),
    'rift/2024/other.md': articleText({}, '{#two}\nWords.'),
    'rift/topics.yaml': 'topics:\n  - { id: gaza, name: Gaza, kind: place }\n',
    'rift/.hidden.md': 'not an article',
    'rift/picture.png': new Uint8Array([1, 2, 3]),
    'guide/asking.md': articleText(),
  })
  const { collections, edition } = await readCorpus(folder)
  expect(collections.map(({ name, articles, topics }) => [name, articles.map(({ id }) => id), topics.map(({ id }) => id)])).toEqual([
    ['guide', ['guide/asking'], []],
    ['rift', ['rift/2024/other', 'rift/paper'], ['gaza']],
  ])
  expect(edition).toMatch(/^[0-9a-f]{12}$/)
})

describe('what is no file of the folder is no article', () => {
  const articlesIn = async (): Promise<readonly string[]> =>
    (await readCorpus(folder)).collections.flatMap(({ articles }) => articles.map(({ id }) => id))

  test('a folder with the name of an article, but what is in it', async () => {
    await write({ 'rift/2024.md/paper.md': articleText(), 'rift/topics.yaml/other.md': articleText({}, '{#two}\nWords.') })
    expect(await articlesIn()).toEqual(['rift/2024.md/paper', 'rift/topics.yaml/other'])
  })

  test('what stands in a hidden folder', async () => {
    await write({ 'rift/paper.md': articleText(), '.git/note.md': 'Words.', 'rift/.drafts/note.md': 'Words.' })
    expect(await articlesIn()).toEqual(['rift/paper'])
  })

  test('but the folder itself may be a link', async () => {
    await write({ 'real/rift/paper.md': articleText() })
    await symlink(path.join(folder, 'real'), path.join(folder, 'link'))
    expect((await readCorpus(path.join(folder, 'link'))).collections).toHaveLength(1)
  })
})

describe('the edition', () => {
  const editionOf = async (files: Readonly<Record<string, string | Uint8Array>>) => {
    await rm(folder, { recursive: true })
    await write(files)
    return (await readCorpus(folder)).edition
  }

  test.each([
    ['the line endings of Windows', articleText().replaceAll('\n', '\r\n')],
    ['the line endings of old Macs', articleText().replaceAll('\n', '\r')],
    ['a byte order mark', `\ufeff${articleText()}`],
  ])('is the same with %s', async (_, text) => {
    expect(await editionOf({ 'rift/paper.md': text })).toBe(await editionOf({ 'rift/paper.md': articleText() }))
  })

  test.each([
    ['a word', { 'rift/paper.md': articleText({ title: 'Another' }) }],
    ['a name', { 'rift/page.md': articleText() }],
    ['another file', { 'rift/paper.md': articleText(), 'rift/topics.yaml': 'topics: []\n' }],
  ])('changes with %s', async (_, files) => {
    expect(await editionOf(files)).not.toBe(await editionOf({ 'rift/paper.md': articleText() }))
  })

  test.each(['README.md', 'rift/README.md', 'notes.md', '.git/note.md'])('does not change with %s, which is not asked', async (name) => {
    expect(await editionOf({ 'rift/paper.md': articleText(), [name]: 'Words.' })).toBe(await editionOf({ 'rift/paper.md': articleText() }))
  })

  test('is the same for the same files in another folder', async () => {
    const edition = await editionOf({ 'b/paper.md': articleText(), 'a/paper.md': articleText() })
    const other = await mkdtemp(path.join(tmpdir(), 'other-'))
    ;[folder] = [other]
    expect(await editionOf({ 'a/paper.md': articleText(), 'b/paper.md': articleText() })).toBe(edition)
  })
})

describe('what is wrong is told with file and line', () => {
  test('a link that leads out of the folder', async () => {
    await write({ 'rift/paper.md': articleText() })
    await symlink('/etc/hosts', path.join(folder, 'rift/hosts.md'))
    expect((await problemsIn({}))[0]).toBe(
      'corpus/rift/hosts.md: Cannot read it: it is a link that leads out of the corpus; put what it leads to in its place',
    )
  })

  test('a file under the name that the folder is given', async () => {
    await write({ 'rift/a.md': 'Words.' })
    const { folder: name, files } = await readFiles(folder, 'https://paper.example/corpus.git')
    expect([name, files]).toEqual(['https://paper.example/corpus.git', [{ path: 'rift/a.md', text: 'Words.', digest: expect.any(String) }]])
  })

  test('a file that is deleted while the others are read, and nothing else', async () => {
    await write(Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`rift/${index + 100}.md`, 'x'.repeat(100_000)])))
    // Whether it is deleted after it was listed and before it was read is a matter of luck.
    const problems = async () => {
      await write({ 'rift/299.md': 'Words.' })
      const reading = readFiles(folder)
      await wait(10)
      await rm(path.join(folder, 'rift/299.md'))
      return (await reading).files.filter((file) => 'problem' in file)
    }
    await expect
      .poll(problems)
      .toEqual([{ path: 'rift/299.md', problem: { file: `${folder}/rift/299.md`, message: 'Cannot read file: there is no such file' } }])
  })

  test.each([
    ['an empty folder', {}, 'corpus: Cannot use corpus: it has no collection; add a folder with an article'],
    ['broken YAML', { 'rift/a.md': articleText({ author: '"Ann' }) }, /^corpus\/rift\/a\.md:\d+: Cannot read YAML: /],
    [
      'a bad date',
      { 'rift/a.md': articleText({ published: '2024-02-30' }) },
      'corpus/rift/a.md:4: Cannot use published: there is no such day',
    ],
    [
      'a bad date between the line endings of Windows',
      { 'rift/a.md': articleText({ published: '2024-02-30' }).replaceAll('\n', '\r\n') },
      'corpus/rift/a.md:4: Cannot use published: there is no such day',
    ],
    [
      'an id twice',
      { 'rift/a.md': articleText(), 'rift/b.md': articleText() },
      'corpus/rift/b.md:8: Cannot use id "one" twice in a collection: it is at corpus/rift/a.md:8',
    ],
    [
      'a file that is not UTF-8',
      { 'rift/a.md': broken(`${articleText()}\n{#two}\nCaf`) },
      'corpus/rift/a.md:12: Cannot read file: it is not UTF-8; save it as UTF-8',
    ],
    [
      'a file that is not UTF-8, with the line endings of old Macs',
      { 'rift/a.md': broken(articleText().replaceAll('\n', '\r')) },
      'corpus/rift/a.md:10: Cannot read file: it is not UTF-8; save it as UTF-8',
    ],
    [
      'lists in one another, more than can be read in a minute',
      { 'rift/a.md': `${articleText()}\n${'- '.repeat(5000)}Words.` },
      'corpus/rift/a.md:11: Cannot read file: a line nests more than 10 lists or quotations; write them flat',
    ],
    [
      'a file that is too large',
      { 'rift/a.md': `${articleText()}${'x'.repeat(4 * 2 ** 20)}` },
      'corpus/rift/a.md: Cannot read file: it is larger than 4 MB; divide it',
    ],
    [
      'a file that ends inside a character',
      { 'rift/a.md': Buffer.from(articleText({}, '{#one}\nغزة')).subarray(0, -2) },
      'corpus/rift/a.md:9: Cannot read file: it is not UTF-8; save it as UTF-8',
    ],
  ])('%s', async (_, files, problem) => {
    const problems = await problemsIn(files)
    expect(problems).toEqual([typeof problem === 'string' ? problem : expect.stringMatching(problem)])
  })

  test('everything in every file at once', async () => {
    const problems = await problemsIn({
      'a/one.md': articleText({ published: '5 April' }),
      'a/topics.yaml': 'topics: [',
      'b/one.md': 'Words.',
      'c/topics.yaml': 'topics: []',
    })
    for (const place of ['a/one.md:4', 'a/topics.yaml:', 'b/one.md:1', 'c:'])
      expect(problems.filter((problem) => problem.startsWith(`corpus/${place}`))).not.toEqual([])
  })

  test('files that are not UTF-8 at once with everything else', async () => {
    const problems = await problemsIn({ 'a/one.md': broken(''), 'a/two.md': broken('\n'), 'b/one.md': 'Words.' })
    expect(problems.map((problem) => problem.split(': ')[0])).toEqual(['corpus/a/one.md:1', 'corpus/a/two.md:2', 'corpus/b/one.md:1'])
  })
})
