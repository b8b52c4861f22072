import { writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { readRows } from '../../src/ingest/read-rows.ts'
import { everyOf, importFolder } from '../given/rows.ts'

const { here } = importFolder()

test.each([
  ['rows.csv', 'id,text\na,b\n'],
  ['rows.TSV', 'id\ttext\na\tb\n'],
  ['rows.jsonl', '{"id":"a","text":"b"}\n'],
  ['rows', '{"id":"a","text":"b"}\n'],
])('%s is read by its ending', async (name, content) => {
  await writeFile(here(name), content)
  expect(await everyOf(readRows({ file: here(name) }))).toMatchObject([{ value: { id: 'a', text: 'b' } }])
})
