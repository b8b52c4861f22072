import { appendFile, mkdir, mkdtemp, rename, rm, symlink, unlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { watchCorpus } from '../../src/corpus-source/watch-corpus.ts'

let [home, folder] = ['', '']
let close = () => {}
const changed = vi.fn<() => Promise<void>>()
const failed = vi.fn()

beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'watch-'))
  folder = path.join(home, 'corpus')
  await write('rift/paper.md')
  await write('rift/2024/other.md')
  changed.mockReset().mockResolvedValue()
  failed.mockReset()
})

afterEach(async () => {
  close()
  expect(failed).not.toHaveBeenCalled()
  await rm(home, { recursive: true })
})

async function write(name: string, text = 'Words.', root = folder): Promise<void> {
  await mkdir(path.dirname(path.join(root, name)), { recursive: true })
  await writeFile(path.join(root, name), text)
}

const PACE = { quiet: 40, longest: 500, look: 50 }
const watch = async (of = folder) => {
  close = await watchCorpus({ folder: of, changed, failed }, PACE)
}

/** Waits until something is noticed, and gives how often, once no more is. */
async function noticed(): Promise<number> {
  await vi.waitFor(() => expect(changed).toHaveBeenCalled(), { timeout: 5000 })
  return heard()
}

/** How often something has been noticed, a good while after it was done. */
async function heard(): Promise<number> {
  await wait(5 * PACE.quiet)
  const { length } = changed.mock.calls
  changed.mockClear()
  return length
}

describe('is noticed once: that', () => {
  test.each([
    ['a file is saved', () => write('rift/paper.md', 'Other words.')],
    ['a file is added', () => write('rift/more.md')],
    ['a file deep below is saved', () => write('rift/2024/other.md', 'Other words.')],
    ['a file is deleted', () => unlink(path.join(folder, 'rift/paper.md'))],
    ['a file is renamed', () => rename(path.join(folder, 'rift/paper.md'), path.join(folder, 'rift/page.md'))],
    ['topics are written', () => write('rift/topics.yaml', 'topics: []')],
    ['a folder comes with what is in it', () => write('news/2025/late.md')],
    ['a folder is deleted', () => rm(path.join(folder, 'rift/2024'), { recursive: true })],
    ['many files are saved', () => Promise.all(Array.from({ length: 200 }, (_, index) => write(`rift/${index}.md`)))],
    [
      'an editor saves by another file, as vim does',
      async () => {
        await write('rift/.paper.md.swp')
        await write('rift/4913')
        await unlink(path.join(folder, 'rift/4913'))
        await rename(path.join(folder, 'rift/paper.md'), path.join(folder, 'rift/paper.md~'))
        await write('rift/paper.md', 'Other words.')
        await unlink(path.join(folder, 'rift/paper.md~'))
      },
    ],
    ['two editors save at once', () => Promise.all([write('rift/paper.md', 'Other words.'), write('rift/2024/other.md', 'And others.')])],
  ])('%s', async (_, work) => {
    await watch()
    await work()
    expect(await noticed()).toBe(1)
  })
})

describe('is not noticed: that', () => {
  test.each([
    ['an editor keeps a file while it writes', ['rift/.paper.md.swp', 'rift/.#paper.md', 'rift/paper.md~', 'rift/#paper.md#', 'rift/4913']],
    ['git keeps its own', ['.git/index.lock', '.git/HEAD', '.git/refs/heads/main']],
    ['what is no article is saved', ['rift/picture.png', 'rift/questions.json', 'README.md', 'rift/README.md', 'notes.txt']],
    ['what is hidden is saved', ['rift/.drafts/paper.md']],
  ])('%s', async (_, names) => {
    await watch()
    for (const name of names) await write(name)
    expect(await heard()).toBe(0)
  })
})

test('what is saved in a folder that has just come is noticed', async () => {
  await watch()
  await write('news/one.md')
  await noticed()
  await write('news/two.md')
  expect(await noticed()).toBe(1)
})

test('what is saved while a change is being dealt with is noticed after it', async () => {
  await watch()
  changed.mockImplementationOnce(() => write('rift/late.md'))
  await write('rift/paper.md', 'Other words.')
  expect(await noticed()).toBe(2)
})

test('a file that is written to without a pause is noticed all the same', async () => {
  await watch()
  let writing = true
  const stream = (async () => {
    while (writing) {
      await appendFile(path.join(folder, 'rift/paper.md'), 'More words.\n')
      await wait(5)
    }
  })()
  await vi.waitFor(() => expect(changed).toHaveBeenCalled(), { timeout: 5000 })
  writing = false
  await stream
  await heard()
})

describe('a folder that is replaced', () => {
  const saved = async () => {
    await heard()
    await write('rift/paper.md', 'The last words.')
    return noticed()
  }

  test('below the corpus is watched in the place of the other', async () => {
    await watch()
    await write('paper.md', 'Words.', path.join(home, 'rift'))
    await rename(path.join(folder, 'rift'), path.join(home, 'old'))
    await rename(path.join(home, 'rift'), path.join(folder, 'rift'))
    expect(await noticed()).toBe(1)
    expect(await saved()).toBe(1)
  })

  test('below the corpus, deleted and made again at once, is watched too', async () => {
    await watch()
    await rm(path.join(folder, 'rift'), { recursive: true })
    await write('rift/paper.md')
    await noticed()
    expect(await saved()).toBe(1)
  })

  test('as the corpus itself is watched in the place of the other', async () => {
    await watch()
    await write('rift/paper.md', 'Words.', path.join(home, 'next'))
    await rename(folder, path.join(home, 'old'))
    await rename(path.join(home, 'next'), folder)
    await noticed()
    expect(await saved()).toBe(1)
  })

  test('as the corpus itself is noticed when it goes, and when it comes back', async () => {
    await watch()
    await rename(folder, path.join(home, 'away'))
    await noticed()
    await wait(3 * PACE.look)
    expect(await heard()).toBe(0)
    await rename(path.join(home, 'away'), folder)
    await noticed()
    expect(await saved()).toBe(1)
  })
})

describe('a corpus that is a link', () => {
  const current = () => path.join(home, 'current')

  test('is watched where the link leads', async () => {
    await symlink('corpus', current())
    await watch(current())
    await write('rift/paper.md', 'Other words.')
    expect(await noticed()).toBe(1)
  })

  test('that is made to lead elsewhere is noticed, and watched there', async () => {
    await symlink('corpus', current())
    await watch(current())
    const next = path.join(home, 'next')
    await write('rift/paper.md', 'Words.', next)
    await symlink('next', path.join(home, 'draft'))
    await rename(path.join(home, 'draft'), current())
    await noticed()
    await heard()
    await write('rift/paper.md', 'Other words.', next)
    expect(await noticed()).toBe(1)
    await write('rift/paper.md', 'Other words.')
    expect(await heard()).toBe(0)
  })

  test('with files that are links, as Kubernetes mounts them, is noticed when they are made to lead elsewhere', async () => {
    await write('rift/..one/paper.md')
    await unlink(path.join(folder, 'rift/paper.md'))
    await symlink('..one', path.join(folder, 'rift/..data'))
    await symlink('..data/paper.md', path.join(folder, 'rift/paper.md'))
    await watch()
    await write('rift/..two/paper.md', 'Other words.')
    await heard()
    await symlink('..two', path.join(folder, 'rift/..data_tmp'))
    await rename(path.join(folder, 'rift/..data_tmp'), path.join(folder, 'rift/..data'))
    expect(await noticed()).toBe(1)
  })
})

test('nothing is noticed once the watch is closed', async () => {
  await watch()
  close()
  await write('rift/paper.md', 'Other words.')
  expect(await heard()).toBe(0)
})

test('a corpus that is not there yet is noticed when it comes', async () => {
  await watch(path.join(home, 'next'))
  await write('rift/paper.md', 'Words.', path.join(home, 'next'))
  expect(await noticed()).toBeGreaterThan(0)
})
