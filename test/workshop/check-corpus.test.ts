import { expect, test } from 'vitest'
import { createLibrary } from '../../src/core/library.ts'
import { type Check, checkCorpus } from '../../src/workshop/check-corpus.ts'
import { articleText } from '../given/article.ts'
import { filesOf } from '../given/corpus.ts'

const run = (bodies: Readonly<Record<string, string>>, over: Partial<Check> = {}) =>
  checkCorpus({ files: filesOf(bodies), base: { reason: 'no git here' }, latest: '2024-04-06', cards: [], open: createLibrary, ...over })

const before = { name: 'HEAD', commit: '0123456789', texts: new Map([['rift/a.md', articleText({}, '{#gone}\nA vote was held in May.')]]) }

test('nothing is found in a corpus that is as it should be, and what was not checked is told', async () => {
  expect(await run({ 'rift/a.md': '{#one}\nThe offensive in Rafah began.' })).toEqual({
    findings: [],
    notChecked: ['whether ids survive: no git here'],
    base: null,
    articles: 1,
    passages: 1,
  })
})

test('every kind of fault is found at once, beside files that cannot be read', async () => {
  const report = await run(
    {
      'rift/a.md':
        '{#one}\nThe offensive in Rafah began in early May.\n\n{#two}\nShort.\n\n{#three}\nThe offensive in Rafah began in early May.',
      'rift/b.md': 'No id above this passage.',
      'rift/c.md': articleText({ published: '2024-05-01', kind: 'summary' }, '{#four}\nThe tanks went on and on until the winter came.'),
      'rift/topics.yaml': 'topics: [{ id: egypt, name: Egypt, kind: place }]',
      'guide/a.md': articleText({ rights: 'summary', kind: 'quote' }),
    },
    {
      base: before,
      source: { file: 'paper.txt', text: 'the tanks went on and on until the winter' },
      cards: [
        {
          platform: 'Discord',
          languages: ['en'],
          draw: (_, { anchor }) => ({ breaches: anchor === 'four' ? ['no'] : [], fullness: 0 }),
        },
      ],
    },
  )
  expect(report.findings.map(({ file, line, rule, severity }) => `${file}:${line ?? ''} ${rule} ${severity}`)).toEqual([
    'corpus/guide/a.md:6 schema error',
    'corpus/rift/a.md: id error',
    'corpus/rift/a.md:11 length warning',
    'corpus/rift/a.md:14 duplicate error',
    'corpus/rift/b.md:8 schema error',
    'corpus/rift/c.md:4 date error',
    'corpus/rift/c.md:9 card error',
    'corpus/rift/c.md:9 rights error',
    'corpus/rift/topics.yaml:1 topic error',
  ])
  expect(report).toMatchObject({ notChecked: [], base: { revision: 'HEAD', commit: '0123456789' } })
})

test('ids in an article with a fault are not taken for lost', async () => {
  const { findings } = await run({ 'rift/a.md': '{#gone}\nA vote was held in May.\n\nNo id.' }, { base: before })
  expect(findings.map(({ rule }) => rule)).toEqual(['schema'])
})
