import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readCollections } from '../../../bench/quality/read-collections.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rift-quality-'))
})
afterEach(() => rm(folder, { recursive: true }))

const write = async (file: string, text: string) => {
  await mkdir(path.dirname(path.join(folder, file)), { recursive: true })
  await writeFile(path.join(folder, file), text)
}

test('SQuAD: each question belongs to its paragraph, and equal paragraphs are one', async () => {
  const paragraph = (context: string, ...questions: string[]) => ({ context, qas: questions.map((question) => ({ question })) })
  const data = [
    { paragraphs: [paragraph('Uno.', '¿Qué?'), paragraph('Dos.', '¿Quién?', '¿Cómo?')] },
    { paragraphs: [paragraph('Uno.', '¿Cuál?')] },
  ]
  await write('xquad.es.json', JSON.stringify({ data }))
  expect(await readCollections(folder)).toEqual([
    {
      name: 'xquad.es',
      material: {
        language: 'es',
        texts: [
          { id: '0', text: 'Uno.' },
          { id: '1', text: 'Dos.' },
        ],
      },
      questions: [
        { query: '¿Qué?', grades: new Map([['0', 1]]) },
        { query: '¿Quién?', grades: new Map([['1', 1]]) },
        { query: '¿Cómo?', grades: new Map([['1', 1]]) },
        { query: '¿Cuál?', grades: new Map([['0', 1]]) },
      ],
    },
  ])
})

test('BEIR: judgements of the test part, without grades of 0 and questions that nobody judged', async () => {
  await write('sci/corpus.jsonl', '{"_id":"d1","title":"Cells","text":"They divide."}\n{"_id":"d2","text":"They rest."}\n')
  await write('sci/queries.jsonl', '{"_id":"q1","text":"do cells divide"}\n{"_id":"q2","text":"unjudged"}\n')
  await write('sci/qrels/train.tsv', 'query-id\tcorpus-id\tscore\nq2\td1\t1\n')
  await write('sci/qrels/test.tsv', 'query-id\tcorpus-id\tscore\nq1\td1\t2\nq1\td2\t0\n')
  const [collection] = await readCollections(folder)
  expect(collection?.name).toBe('sci')
  expect(collection?.material.texts).toEqual([
    { id: 'd1', text: 'Cells\nThey divide.' },
    { id: 'd2', text: 'They rest.' },
  ])
  expect(collection?.questions).toEqual([{ query: 'do cells divide', grades: new Map([['d1', 2]]) }])
})

test('Cranfield: judgements count questions from 1 whatever their numbers, and a lower code is a better answer', async () => {
  await write('cran.all.1400', '.I 1\n.T\nwings\n.A\nlee\n.W\nwings .\nthey lift .\n.I 2\n.T\nheat\n.W\nheat .\n')
  await write('cran.qry', '.I 004\n.W\nwhat lifts .\n.I 009\n.W\nwhat heats .\n')
  await write('cranqrel', '1 1 1 \n1 2 4\n2 2 -1\n2 1 3\n')
  const [collection] = await readCollections(folder)
  expect(collection?.material.texts).toEqual([
    { id: '1', text: 'wings .\nthey lift .' },
    { id: '2', text: 'heat .' },
  ])
  expect(collection?.questions).toEqual([
    {
      query: 'what lifts .',
      grades: new Map([
        ['1', 4],
        ['2', 1],
      ]),
    },
    { query: 'what heats .', grades: new Map([['1', 2]]) },
  ])
})

test('a folder without questions is refused', async () => {
  await expect(readCollections(folder)).rejects.toThrow(`Cannot find questions in ${folder}`)
})
