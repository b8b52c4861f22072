import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { createLibrary, type Library } from '../../src/core/library.ts'
import { loadLibrary } from '../../src/store/load-library.ts'
import { readCorpus } from '../../src/store/read-corpus.ts'
import { encodeSnapshot } from '../../src/store/snapshot-bytes.ts'
import { createSnapshotFiles, type SnapshotFiles } from '../../src/store/snapshot-files.ts'
import { articleText } from '../given/article.ts'
import { bigCorpus, wordOf } from '../given/big-corpus.ts'
import { corpusFolder } from '../given/corpus-folder.ts'
import { problemsOfAsync } from '../given/problems.ts'
import { sayingsOf } from '../given/rich-corpus.ts'

const FILES = bigCorpus(600)
const QUESTIONS = [wordOf(40_007), `${wordOf(40_007)} ${wordOf(40_300)}`, wordOf(3), `x${wordOf(40_007)}`, 'pasta', '#p-0-7']

let big = ''
let built: ReturnType<typeof sayingsOf>
let home = ''
let warnings: (readonly [error: unknown, message: string])[] = []

beforeAll(async () => {
  big = await corpusFolder(FILES)
  built = sayingsOf(createLibrary(await readCorpus(big)), QUESTIONS)
  home = await mkdtemp(path.join(tmpdir(), 'snapshots-'))
})

afterEach(() => {
  warnings = []
})

afterAll(async () => {
  for (const folder of [big, home]) await rm(folder, { recursive: true })
})

const unwarned = (error: unknown): never => {
  throw error
}
const messages = () => warnings.map(([, message]) => message)
const load = (folder: string, snapshots?: SnapshotFiles): Promise<Library> =>
  loadLibrary({ folder, snapshots, warn: (error, message) => warnings.push([error, message]) })

/** Snapshots on disk that also count how often one was written. */
function counted(folder: string): SnapshotFiles & { readonly writes: () => number } {
  const files = createSnapshotFiles(folder)
  let writes = 0
  return {
    read: files.read,
    newest: files.newest,
    writes: () => writes,
    write: (key, bytes) => {
      writes++
      return files.write(key, bytes)
    },
  }
}

/** Snapshots for a folder to which an article is added when they are looked at. */
function changingSnapshots(folder: string): SnapshotFiles {
  const files = createSnapshotFiles(path.join(folder, '.snapshots'))
  return {
    ...files,
    read: async (key) => {
      await writeFile(path.join(folder, 'rift/late.md'), articleText({ language: 'en' }, '{#late}\nRafah.'))
      return files.read(key)
    },
  }
}

const saysLate = (library: Library) => library.shelves.get('rift')?.ask('#late', { limit: 1, page: 1, characters: 100 }).outcome

const REBUILT = 'Cannot use the snapshot of the index; building it anew'
const UNKEPT = 'Cannot keep a snapshot of the index; the next start builds it anew'

describe('a small corpus', () => {
  test('is indexed where it is asked, and not kept', async () => {
    const folder = await corpusFolder()
    const snapshots = counted(path.join(home, 'small'))
    const library = await load(folder, snapshots)
    expect(
      library.shelves
        .get('rift')
        ?.rank('rafah', 1)
        .map(({ anchor }) => anchor),
    ).toEqual(['rafah'])
    expect([snapshots.writes(), warnings]).toEqual([0, []])
    await rm(folder, { recursive: true })
  })

  test('with a mistake is refused with file and line', async () => {
    const folder = await corpusFolder({ 'rift/a.md': articleText({ rights: 'none' }) })
    expect(await problemsOfAsync(() => load(folder))).toEqual([expect.stringContaining(`${folder}/rift/a.md:5: `)])
    await rm(folder, { recursive: true })
  })

  test('that is not there is refused', async () => {
    expect(await problemsOfAsync(() => load('/no/such/corpus'))).toEqual([expect.stringContaining('there is no such folder')])
  })
})

describe('a large corpus', () => {
  test('is indexed by a worker, which says exactly what is said without one', async () => {
    expect(sayingsOf(await load(big), QUESTIONS)).toEqual(built)
    expect(warnings).toEqual([])
  })

  test('is kept, and the next time read from what was kept', async () => {
    const snapshots = counted(path.join(home, 'kept'))
    for (const time of ['first', 'second']) expect(sayingsOf(await load(big, snapshots), QUESTIONS), time).toEqual(built)
    expect([snapshots.writes(), warnings]).toEqual([1, []])
  })

  test('with mistakes is refused with file and line of every one, as a small one is', async () => {
    const folder = await corpusFolder({ ...FILES, 'rift/a.md': articleText({ rights: 'none' }), 'rift/b.md': 'Words.' })
    const snapshots = counted(path.join(home, 'mistakes'))
    const problems = await problemsOfAsync(() => load(folder, snapshots))
    expect(problems).toEqual(await problemsOfAsync(() => readCorpus(folder)))
    expect(problems).toEqual([expect.stringContaining(`${folder}/rift/a.md:5: `), expect.stringContaining(`${folder}/rift/b.md:1: `)])
    expect([snapshots.writes(), warnings]).toEqual([0, []])
    await rm(folder, { recursive: true })
  })

  test('that changes while it is being read is of the edition that was indexed', async () => {
    const folder = await corpusFolder(FILES)
    const library = await load(folder, changingSnapshots(folder))
    expect([library.edition, saysLate(library)]).toEqual([(await readCorpus(folder)).edition, 'answered'])
    expect((await readdir(path.join(folder, '.snapshots'))).join()).toContain(library.edition)
    await rm(folder, { recursive: true })
  })

  test('holds nothing up while it is indexed', async () => {
    let [turns, loading] = [0, true]
    const turn = async () => {
      while (loading) {
        turns++
        await wait(1)
      }
    }
    const turning = turn()
    const start = performance.now()
    await load(big)
    const took = performance.now() - start
    loading = false
    await turning
    // Indexing at once would take some hundred milliseconds in one go. On a machine that does nothing else a turn comes every 1 or 2.
    expect(turns).toBeGreaterThan(took / 40)
  })
})

describe('while another is served', () => {
  test('of a large corpus only what has changed is new', async () => {
    const folder = await corpusFolder(FILES)
    const snapshots = createSnapshotFiles(path.join(home, 'changed'))
    const served = await load(folder, snapshots)
    await writeFile(path.join(folder, 'rift/article-2.md'), articleText({ language: 'en' }, '{#late}\nThe offensive in Rafah.'))
    const next = await loadLibrary({ folder, snapshots, warn: unwarned }, served)
    expect(sayingsOf(next, QUESTIONS)).toEqual(sayingsOf(createLibrary(await readCorpus(folder)), QUESTIONS))
    const before = served.shelves.get('rift')?.articles ?? []
    const kept = next.shelves.get('rift')?.articles.filter((article) => before.includes(article)) ?? []
    expect(kept.map(({ id }) => id)).toEqual(['rift/article-0', 'rift/article-1', 'rift/article-3', 'rift/article-4', 'rift/article-5'])
    await rm(folder, { recursive: true })
  })

  test('an unusable snapshot of another edition costs a warning', async () => {
    const folder = await corpusFolder(FILES)
    const at = path.join(home, 'spoilt')
    const served = await load(folder, createSnapshotFiles(at))
    const [name = ''] = await readdir(at)
    await writeFile(path.join(at, name), 'Words.')
    await writeFile(path.join(folder, 'rift/late.md'), articleText({ language: 'en' }, '{#late}\nRafah.'))
    const next = await loadLibrary(
      { folder, snapshots: createSnapshotFiles(at), warn: (error, message) => warnings.push([error, message]) },
      served,
    )
    expect([next.edition, saysLate(next), messages()]).toEqual([(await readCorpus(folder)).edition, 'answered', [REBUILT]])
    await rm(folder, { recursive: true })
  })

  test('a large corpus that changes while it is being indexed is what was read, and the next time what it has become', async () => {
    const folder = await corpusFolder(FILES)
    const served = await load(folder)
    await writeFile(path.join(folder, 'rift/other.md'), articleText({ language: 'en' }, '{#other}\nWords.'))
    const { edition } = await readCorpus(folder)
    const snapshots = changingSnapshots(folder)
    const library = await loadLibrary({ folder, snapshots, warn: unwarned }, served)
    expect([library.edition, saysLate(library)]).toEqual([edition, 'nothing-found'])
    expect(saysLate(await loadLibrary({ folder, snapshots, warn: unwarned }, library))).toBe('answered')
    await rm(folder, { recursive: true })
  })

  test('a corpus of the same edition is what is served', async () => {
    const served = await load(big)
    expect(await loadLibrary({ folder: big, snapshots: undefined, warn: unwarned }, served)).toBe(served)
  })

  test('a small corpus is indexed by a worker too, and not kept', async () => {
    const folder = await corpusFolder()
    const served = await load(folder)
    await writeFile(path.join(folder, 'rift/late.md'), articleText({ language: 'en' }, '{#late}\nThe late train.'))
    const snapshots = counted(path.join(home, 'none'))
    const library = await loadLibrary({ folder, snapshots, warn: unwarned }, served)
    expect([library.edition, snapshots.writes()]).toEqual([(await readCorpus(folder)).edition, 0])
    await rm(folder, { recursive: true })
  })

  // Such a file is not in the edition, which is therefore that of what is served.
  test.each([
    ['a small corpus', {}],
    ['a large corpus, with a snapshot of its edition', FILES],
  ])('a file that cannot be read is told in %s', async (_, files) => {
    const folder = await corpusFolder({ 'rift/paper.md': articleText(), ...files })
    const snapshots = createSnapshotFiles(path.join(home, 'unreadable'))
    const served = await load(folder, snapshots)
    await writeFile(path.join(folder, 'rift/late.md'), Uint8Array.of(0xff))
    for (const before of [served, undefined]) {
      const problems = await problemsOfAsync(() => loadLibrary({ folder, snapshots, warn: unwarned }, before))
      expect(problems).toEqual([`${folder}/rift/late.md:1: Cannot read file: it is not UTF-8; save it as UTF-8`])
    }
    await rm(folder, { recursive: true })
  })
})

describe('a snapshot is never trusted when it', () => {
  let [folder, file] = ['', '']
  let whole = new Uint8Array()

  beforeAll(async () => {
    folder = path.join(home, 'trusted')
    await load(big, createSnapshotFiles(folder))
    const [name = ''] = await readdir(folder)
    file = path.join(folder, name)
    whole = await readFile(file)
  })

  const other = (over: object) => encodeSnapshot({ edition: built.edition, analyzer: 'x', ...over }, [])
  const flipped = (at: number) => whole.map((byte, place) => (place === at ? byte ^ 1 : byte))

  test.each([
    ['is cut off', () => whole.subarray(0, whole.length / 2)],
    ['has a byte changed', () => flipped(whole.length >> 1)],
    ['is of another edition', () => other({ edition: 'ba9876543210' })],
    ['is of another version of the analyzers', () => other({})],
    ['is something else', () => Buffer.from('Words.')],
  ])('%s: the index is built again, with one warning, and kept', async (_, content) => {
    await writeFile(file, content())
    expect(sayingsOf(await load(big, createSnapshotFiles(folder)), QUESTIONS)).toEqual(built)
    expect(messages()).toEqual([REBUILT])
    expect(Buffer.compare(await readFile(file), whole)).toBe(0)
  })

  test('is what its name says, but its records are not in order', async () => {
    const analyzer = path.basename(file, '.snapshot').slice(built.edition.length + 1)
    await writeFile(file, encodeSnapshot({ edition: built.edition, analyzer }, [{ kind: 'passages', passages: [] }]))
    expect(sayingsOf(await load(big, createSnapshotFiles(folder)), QUESTIONS)).toEqual(built)
    expect(warnings).toEqual([[new RangeError('Cannot restore snapshot: a record stands before what it belongs to'), REBUILT]])
  })
})

describe('what the disk does not allow costs a warning, and no answer', () => {
  const full = () => Promise.reject(Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' }))

  test('a full disk', async () => {
    const snapshots = { ...createSnapshotFiles(path.join(home, 'full')), write: full }
    expect(sayingsOf(await load(big, snapshots), QUESTIONS)).toEqual(built)
    expect(warnings).toEqual([[expect.objectContaining({ code: 'ENOSPC' }), UNKEPT]])
  })

  test('a snapshot that cannot be read', async () => {
    const snapshots = { ...createSnapshotFiles(path.join(home, 'unread')), read: full }
    expect(sayingsOf(await load(big, snapshots), QUESTIONS)).toEqual(built)
    expect(messages()).toEqual([REBUILT])
  })

  test('a file where the folder should be', async () => {
    await writeFile(path.join(home, 'file'), '')
    expect(sayingsOf(await load(big, createSnapshotFiles(path.join(home, 'file'))), QUESTIONS)).toEqual(built)
    expect(messages()).toEqual([REBUILT, UNKEPT])
  })

  test('a folder where the snapshot should be', async () => {
    const [name = ''] = await readdir(path.join(home, 'kept'))
    await mkdir(path.join(home, 'folder', name, 'more'), { recursive: true })
    expect(sayingsOf(await load(big, createSnapshotFiles(path.join(home, 'folder'))), QUESTIONS)).toEqual(built)
    expect(messages()).toEqual([REBUILT, UNKEPT])
  })
})

describe('an article under embargo', () => {
  const SECRET = articleText({ title: 'Later', embargo: '2026-12-01' }, '{#secret}\nA submarine was sold.')
  const found = (library: Library) => library.shelves.get('rift')?.ask('submarine', { limit: 1, page: 1, characters: 100 }).outcome

  test.each([
    ['a small corpus', {}],
    ['a large one, from the worker and its snapshot', FILES],
  ])('of %s is nowhere until its day, and then at the next load', async (_, files) => {
    const folder = await corpusFolder({ 'rift/free.md': articleText({}, '{#free}\nWords.'), ...files, 'rift/later.md': SECRET })
    const snapshots = createSnapshotFiles(path.join(home, folder))
    const on = (day: string, served?: Library) => loadLibrary({ folder, snapshots, today: () => day, warn: unwarned }, served)
    const before = await on('2026-11-30')
    expect([found(before), before.withheld, before.edition.endsWith('-1')]).toEqual([
      'nothing-found',
      [{ id: 'rift/later', until: '2026-12-01' }],
      true,
    ])
    expect(await on('2026-11-30', before)).toBe(before)
    const after = await on('2026-12-01', before)
    expect([found(after), after.withheld, after.edition]).toEqual(['answered', undefined, before.edition.replace('-1', '')])
    expect(found(await on('2026-12-01'))).toBe('answered')
    await rm(folder, { recursive: true })
  })
})
