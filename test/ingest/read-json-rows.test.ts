import { expect, test } from 'vitest'
import { readJsonRows } from '../../src/ingest/read-json-rows.ts'
import { everyOf, importFolder } from '../given/rows.ts'

const { here, write } = importFolder()

test('each line that is not blank is a row of JSON, or told', async () => {
  await write('{ "id": 1 }\n\n  \n{"id"\n3')
  expect(await everyOf(readJsonRows({ file: here('rows.jsonl') }))).toEqual([
    { line: 1, value: { id: 1 } },
    { line: 4, fault: 'Cannot read row: it is not JSON; write { "id": "…", "text": "…" } on one line' },
    { line: 5, value: 3 },
  ])
})
