import { writeFile } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCsvRows } from '../../src/ingest/read-csv-rows.ts'
import { everyOf, importFolder } from '../given/rows.ts'

const { here } = importFolder()

async function rowsIn(content: string | Uint8Array) {
  await writeFile(here('rows.csv'), content)
  return everyOf(readCsvRows({ file: here('rows.csv') }))
}
const valuesIn = async (content: string) => (await rowsIn(content)).map((row) => ('value' in row ? { ...Object(row.value) } : row))

test('a row has what its cells say under the names of the first line, and the line on which it begins', async () => {
  expect(await rowsIn('id,text\na,"One, two"\nb,"A ""line""\nbreak"\n\nc,Three\n')).toEqual([
    { line: 2, value: { id: 'a', text: 'One, two' } },
    { line: 3, value: { id: 'b', text: 'A "line"\nbreak' } },
    { line: 6, value: { id: 'c', text: 'Three' } },
  ])
})

describe('as programs write it', () => {
  test.each([
    ['with semicolons', 'id;text\na;One, two\n'],
    ['with tabs', 'id\ttext\na\tOne, two\n'],
    ['with a byte order mark', '\ufeffid,text\na,"One, two"\n'],
    ['with lines as Windows ends them', 'id,text\r\na,"One, two"\r\n'],
    ['with capital letters and spaces in the names', ' ID , Text\na,"One, two"'],
    ['with every cell in quotation marks', '"id","text"\n"a","One, two"'],
  ])('%s', async (_, content) => {
    expect(await valuesIn(content)).toEqual([{ id: 'a', text: 'One, two' }])
  })
})

test.each(['', 'id,text', 'id,text\n\n'])('%j has no row', async (content) => {
  expect(await rowsIn(content)).toEqual([])
})

test('cells come back whatever is in them, over the bounds of what is read at once', async () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom('"', '\n', ',', ';', '\t', '""', ' " ', "'", '\\', '#'),
  )
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell), { maxLength: 30 }), fc.constantFrom(0, 65_530), async (given, padding) => {
      const table = [['id', 'x'.repeat(padding)], ...given].map(([id = '', text = '']) => `${quoted(id)},${quoted(text)}\n`)
      const values = await valuesIn(`id,text\n${table.join('')}`)
      expect(values).toEqual([{ id: 'id', text: 'x'.repeat(padding) }, ...given.map(([id, text]) => ({ id, text }))])
    }),
    { numRuns: 100 },
  )
})

describe('what cannot be read is told with its line', () => {
  const MISCOUNTED = 'Cannot read row: it has more or fewer cells than the first line has columns; put text with commas in quotation marks'
  const OPEN = 'Cannot read table: a quotation mark is not closed'
  const INSIDE = 'Cannot read table: a quotation mark stands inside a cell; put the cell in quotation marks, and write two for one'

  test.each<[string, string, readonly (readonly [number, string])[]]>([
    [
      'cells too many or too few',
      'id,text\na,b,c\nd\n',
      [
        [2, MISCOUNTED],
        [3, MISCOUNTED],
      ],
    ],
    ['a quotation mark that is not closed', 'id,text\na,b\nc,"d\ne,f\n', [[3, OPEN]]],
    ['a quotation mark in a cell', 'id,text\na,b "c" d\n', [[2, INSIDE]]],
    ['a quotation mark in a cell in quotation marks', 'id,text\na,"b"c"\nd,e\n', [[2, INSIDE]]],
    ['no column for the text', 'id,words\na,b\n', [[1, 'Cannot read table: its first line names no column "text"']]],
    ['no column for the id', 'text\na\n', [[1, 'Cannot read table: its first line names no column "id"']]],
  ])('%s', async (_, content, faults) => {
    const told = (await rowsIn(content)).flatMap((row) => ('fault' in row ? [[row.line, row.fault]] : []))
    expect(told).toEqual(faults)
  })

  test('a quotation mark that is not closed in a long file, without holding all of it', async () => {
    expect(await rowsIn(`id,text\na,"${'x\n'.repeat(3_000_000)}`)).toEqual([{ line: 2, fault: OPEN }])
  })

  test('what is not UTF-8', async () => {
    const content = Buffer.concat([Buffer.from('id,text\na,b\nc,Caf'), Buffer.from([0xe9]), Buffer.from('\nd,e\n')])
    expect((await rowsIn(content)).filter((row) => 'fault' in row)).toEqual([{ line: 3, fault: 'it is not UTF-8; save the file as UTF-8' }])
    expect(await rowsIn(Buffer.from('\ufeffid,text\na,b\n', 'utf16le'))).toEqual([
      { line: 1, fault: 'it is not UTF-8; save the file as UTF-8' },
    ])
  })

  test('at most a thousand faults are held', async () => {
    expect(await rowsIn(`id,text\n${'a\n'.repeat(5000)}`)).toHaveLength(1000)
  })
})

test('a file that is not there is an error', async () => {
  await expect(everyOf(readCsvRows({ file: here('nope.csv') }))).rejects.toThrow(/ENOENT/)
})

test('who reads is told of every byte', async () => {
  let read = 0
  const content = `id,text\n${'a,Gaza غزة\n'.repeat(20_000)}`
  await writeFile(here('rows.csv'), content)
  await everyOf(readCsvRows({ file: here('rows.csv'), progress: (bytes) => (read += bytes) }))
  expect(read).toBe(Buffer.byteLength(content))
})
