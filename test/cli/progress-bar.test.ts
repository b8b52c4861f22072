import { writeFile } from 'node:fs/promises'
import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { progressBar } from '../../src/cli/progress-bar.ts'
import { importFolder } from '../given/rows.ts'

const { here, write } = importFolder()

function terminal(isTTY: boolean) {
  const written: string[] = []
  const stream = new Writable({
    write: (chunk, _, done) => {
      written.push(String(chunk))
      done()
    },
  })
  return {
    written,
    stream: Object.assign(stream, { isTTY, columns: 80, cursorTo: () => true, clearLine: () => true }) as unknown as NodeJS.WriteStream,
  }
}

test('on a terminal the bar shows how much has been read', async () => {
  await write('x'.repeat(200))
  const { written, stream } = terminal(true)
  const bar = await progressBar(here('rows.jsonl'), stream)
  bar?.advance(50)
  bar?.stop()
  expect(written.join('')).toMatch(/ 0 % .* 25 % /s)
})

test('elsewhere, and for a file that is not there, is none', async () => {
  await writeFile(here('rows.jsonl'), 'x')
  expect(await progressBar(here('rows.jsonl'), terminal(false).stream)).toBeUndefined()
  expect(await progressBar(here('nope'), terminal(true).stream)).toBeUndefined()
})
