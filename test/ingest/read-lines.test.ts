import { expect, test } from 'vitest'
import { type FileLine, readLines } from '../../src/ingest/read-lines.ts'
import { importFolder } from '../given/rows.ts'

const { here, write } = importFolder()

async function linesIn(content: string | Uint8Array): Promise<readonly FileLine[]> {
  await write(content)
  const lines: FileLine[] = []
  for await (const line of readLines({ file: here('rows.jsonl') })) lines.push(line)
  return lines
}

test.each([
  ['a last line without an end', 'a\nb', ['a', 'b']],
  ['a last line with one', 'a\nb\n', ['a', 'b']],
  ['empty lines', 'a\n\n\nb\n', ['a', '', '', 'b']],
  ['no line at all', '', []],
  ['a byte order mark', '\ufeffa\n', ['a']],
])('%s', async (_, content, texts) => {
  expect(await linesIn(content)).toEqual(texts.map((text, index) => ({ line: index + 1, text })))
})

test('lines that are parted between chunks are whole, whatever their script', async () => {
  const texts = Array.from({ length: 400 }, (_, index) => `${index} ${'غزة加😀'.repeat(index)}`)
  expect((await linesIn(texts.join('\n'))).map((line) => 'text' in line && line.text)).toEqual(texts)
})

test('a line that is not UTF-8 is told, and the others are read', async () => {
  const content = Buffer.concat([Buffer.from('a\nCaf'), Buffer.from([0xe9]), Buffer.from('\nb')])
  expect(await linesIn(content)).toEqual([
    { line: 1, text: 'a' },
    { line: 2, fault: 'it is not UTF-8; save the file as UTF-8' },
    { line: 3, text: 'b' },
  ])
})

test('a line that is too long is told, and the others are read', async () => {
  expect(await linesIn(`${'x'.repeat(9 * 2 ** 20)}\nb\n${'y'.repeat(4 * 2 ** 20)}`)).toEqual([
    { line: 1, fault: 'the line is longer than 4 MB; write one row to a line' },
    { line: 2, text: 'b' },
    { line: 3, text: 'y'.repeat(4 * 2 ** 20) },
  ])
})

test('a file that is not there is an error', async () => {
  await expect(async () => {
    for await (const _ of readLines({ file: here('nope') })) throw new RangeError('There is a line')
  }).rejects.toThrow(/ENOENT/)
})
