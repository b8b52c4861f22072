import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isBlank, oneLine } from '../../src/core/corpus/legible.ts'
import { problemsOfAsync } from '../given/problems.ts'
import { importFolder, linesOf } from '../given/rows.ts'
import { anyText, hostile, hostileLine, prose } from '../given/texts.ts'

const { here, write, run, load } = importFolder()

const RUSSIAN = 'Наступление в Рафахе началось в мае, и грузовики с мукой стояли в пустыне.'

test('rows become the passages of one article, which a maintainer can read', async () => {
  await write(
    linesOf([
      { id: 'a', text: 'One.' },
      { id: 'Doc 2', text: '# Two\n\n*words*' },
    ]),
  )
  expect(await run()).toEqual({ passages: 2, articles: 1, renamed: 1 })
  expect(await readFile(here('corpus/try/try.md'), 'utf8')).toBe(
    [
      '---',
      'title: "try"',
      'publisher: "try"',
      'published: null',
      'language: en',
      'kind: quote',
      'rights: full',
      '---',
      '',
      '{#a ¶1}',
      'One.',
      '',
      '{#doc-2 ¶2}',
      '{original-id: Doc 2}',
      '\\# Two \\*words\\*',
      '',
    ].join('\n'),
  )
})

test('rows that say the same of their article are in one, wherever they stand', async () => {
  const paper = {
    title: 'A rift: "part" 1',
    url: 'https://paper.example/a',
    published: '2024-04-05',
    publisher: 'The Paper',
    language: 'en',
  }
  const rows = [paper, {}, paper, { ...paper, url: 'https://paper.example/b' }, { ...paper, language: 'de' }, { text: RUSSIAN }]
  await write(linesOf(rows.map((row, index) => ({ id: `p${index}`, text: 'Words.', ...row }))))
  await run({ defaults: { publisher: 'Archive', published: '2020-02-02' } })
  const articles = (await load())?.articles ?? []
  expect(articles.map(({ id, passages }) => [id, passages.map(({ anchor, locator }) => `${anchor} ${locator}`)])).toEqual([
    ['try/a-rift-part-1-2', ['p3 ¶1']],
    ['try/a-rift-part-1-3', ['p4 ¶1']],
    ['try/a-rift-part-1', ['p0 ¶1', 'p2 ¶2']],
    ['try/try-2', ['p5 ¶1']],
    ['try/try', ['p1 ¶1']],
  ])
  expect(articles[2]).toMatchObject({ ...paper, kind: 'quote', rights: { kind: 'full' } })
  expect(articles[4]).toMatchObject({ title: 'try', publisher: 'Archive', published: '2020-02-02', url: null, language: 'en' })
  expect(articles[3]).toMatchObject({ language: 'ru' })
})

describe('what comes back from the loader is what the row said', () => {
  const text = fc
    .oneof(
      anyText,
      hostileLine(1, 12),
      prose(1, 20),
      fc.tuple(hostile, prose(1, 3)).map(([a, b]) => `${a} ${b}`),
      hostile,
      fc.string(),
    )
    .filter((it) => !isBlank(it) && oneLine(it) !== '')
  const special = fc.constantFrom(
    ...[
      '{also: x}',
      '{original-id: x}',
      '{#x ¶1}',
      '{#x}',
      '***',
      '* * *',
      '_ _ _',
      '- - -',
      '+',
      '-',
      '=',
      '==',
      '1)',
      '2.',
      '0. x',
      '| a | b |',
    ],
    ...[
      '[x]: https://x.example',
      '![a](b)',
      '<https://x.example>',
      '<1@x.example>',
      '<!-- x -->',
      '&amp;',
      'a\\',
      '\\',
      'a  \nb',
      'a\\\nb',
      '\tcode',
      '    code',
    ],
    ...[
      'a_b_',
      '_a_b',
      '__a__',
      'x*y*z',
      '``x``',
      '#',
      '######',
      '####### x',
      '#x',
      '~~~',
      '~~x~~',
      '- [ ] x',
      '---\ntitle: x\n---',
      ':::',
      '{',
      '}',
    ],
  )
  const rows = fc.array(fc.record({ id: text, text: fc.oneof(text, special) }), { minLength: 1, maxLength: 12 })

  test('whatever the texts and ids', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const fit = given.map(({ id, ...row }, index) => ({ ...row, id: `${id.slice(0, 150)} ${index}` }))
        await write(linesOf(fit))
        await run({ existing: 'replace' })
        const passages = (await load())?.passages ?? []
        const back = new Map(passages.map((passage) => [passage.originalId ?? passage.anchor, passage.text]))
        expect(back).toEqual(new Map(fit.map((row) => [oneLine(row.id), oneLine(row.text)])))
      }),
      { numRuns: 150 },
    )
  })

  test('every special text alone', async () => {
    const all = fc.sample(special, { numRuns: 500, seed: 1 })
    await write(linesOf(all.map((it, index) => ({ id: `p${index}`, text: it }))))
    await run()
    expect((await load())?.passages.map((passage) => passage.text)).toEqual(all.map(oneLine))
  })
})

test('a table gives the same as rows of JSON, paragraphs of the source included', async () => {
  const rows = [
    {
      id: 'a',
      title: 'A rift',
      text: 'One, two.',
      url: 'https://paper.example/a',
      published: '2024-04-05',
      language: 'en',
      publisher: 'P',
      locator: '9-10',
    },
    {
      id: 'b',
      title: 'A rift',
      text: 'Three "four".',
      url: 'https://paper.example/a',
      published: '2024-04-05',
      language: 'en',
      publisher: 'P',
      locator: '',
    },
  ]
  const cells = [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))]
  await writeFile(here('rows.csv'), cells.map((line) => line.map((it) => `"${it.replaceAll('"', '""')}"`).join(',')).join('\n'))
  await run({ file: here('rows.csv') })
  const table = await readFile(here('corpus/try/a-rift.md'), 'utf8')
  await write(linesOf(rows))
  await run({ existing: 'replace' })
  expect(await readFile(here('corpus/try/a-rift.md'), 'utf8')).toBe(table)
  expect((await load())?.passages.map(({ anchor, locator, text }) => [anchor, locator, text])).toEqual([
    ['a', '¶9–10', 'One, two.'],
    ['b', '¶2', 'Three "four".'],
  ])
})

test('bad rows of a table are told in the order of their lines', async () => {
  await writeFile(here('rows.csv'), 'id,text,published\na,b\nc,d,May\ne\n')
  expect(
    (await problemsOfAsync(() => run({ file: here('rows.csv') }))).map((it) =>
      it.slice(here('rows.csv').length + 1, here('rows.csv').length + 20),
    ),
  ).toEqual(['2: Cannot read row:', '3: Cannot use publi', '4: Cannot read row:'])
})

test('an article that grows large goes on in other files, and its paragraphs are counted on', async () => {
  const rows = Array.from({ length: 30 }, (_, index) => ({ id: `p${index}`, text: `${index} ${'word '.repeat(19_000)}` }))
  await write(linesOf(rows))
  expect(await run()).toMatchObject({ passages: 30, articles: 3 })
  const collection = await load()
  expect(collection?.articles.map(({ id }) => id)).toEqual(['try/try-2', 'try/try-3', 'try/try'])
  expect(new Set(collection?.passages.map(({ locator }) => locator))).toEqual(new Set(rows.map((_, index) => `¶${index + 1}`)))
})

describe('bad rows are told with their lines, and nothing is written', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['what is no JSON', ['{}x'], ['1: Cannot read row: it is not JSON; write { "id": "…", "text": "…" } on one line']],
    ['a bad date', ['', '{ "id": 1, "text": "x", "published": "May" }'], ['2: Cannot use published: write a date such as 2024-04-05']],
    ['a bad address', ['{ "id": 1, "text": "x", "url": "x" }'], ['1: Cannot use url: write an http or https address']],
    [
      'a bad language',
      ['{ "id": 1, "text": "x", "language": "English" }'],
      ['1: Cannot use language: write a language tag such as en or ar'],
    ],
    ['a good row and a bad one', ['{ "id": 1, "text": "x" }', '{ "id": 2 }'], ['2: Cannot use text: write text, in quotes']],
    [
      'an id that another row has, which questions could not name',
      ['{ "id": 1, "text": "x" }', '', '{ "id": " 1 ", "text": "y" }', '{ "id": "A", "text": "z" }', '{ "id": "a", "text": "z" }'],
      ['3: Cannot use id "1" twice: line 1 has it'],
    ],
  ])('%s', async (_, lines, problems) => {
    await write(lines.join('\n'))
    expect((await problemsOfAsync(() => run())).map((it) => it.replace(`${here('rows.jsonl')}:`, ''))).toEqual(problems)
    expect(await readdir(here('corpus'))).toEqual([])
  })

  test('at most twenty of them', async () => {
    await write('{}\n'.repeat(15))
    const problems = await problemsOfAsync(() => run())
    expect([problems.length, problems.at(-1)]).toEqual([21, `${here('rows.jsonl')}: and 10 more like these`])
  })

  test('a file without a row', async () => {
    await write('\n \n')
    expect(await problemsOfAsync(() => run())).toEqual([
      `${here('rows.jsonl')}: Cannot import: there is no row; write { "id": "…", "text": "…" } lines, or a table with the columns id and text`,
    ])
  })
})

describe('a collection that is there', () => {
  const begin = async (): Promise<void> => {
    await mkdir(here('corpus/try'), { recursive: true })
    for (const name of ['old.md', 'README.md', 'topics.yaml', 'questions.json']) await writeFile(here(`corpus/try/${name}`), name)
    await write(linesOf([{ id: 'a', text: 'One.' }]))
  }

  test('stays as it is unless it is to be replaced', async () => {
    await begin()
    expect(await problemsOfAsync(() => run())).toEqual([
      `${here('corpus/try')}: Cannot import into collection: it is there; name another, or add --replace`,
    ])
    expect(await readdir(here('corpus/try'))).toContain('old.md')
  })

  test('keeps all but its articles when it is replaced', async () => {
    await begin()
    await run({ existing: 'replace' })
    expect((await readdir(here('corpus/try'))).sort()).toEqual(['README.md', 'questions.json', 'topics.yaml', 'try.md'])
    expect(await readdir(here('corpus'))).toEqual(['try'])
  })

  test('stays as it is when what should replace it is bad', async () => {
    await begin()
    await write('{}')
    await problemsOfAsync(() => run({ existing: 'replace' }))
    expect(await readdir(here('corpus'))).toEqual(['try'])
    expect(await readdir(here('corpus/try'))).toContain('old.md')
  })
})
