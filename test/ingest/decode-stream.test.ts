import { expect, test } from 'vitest'
import { decodeStream, NotUtf8Error } from '../../src/ingest/decode-stream.ts'
import { everyOf, importFolder } from '../given/rows.ts'

const { here, write } = importFolder()
const text = async (content: string | Uint8Array) => {
  await write(content)
  return (await everyOf(decodeStream({ file: here('rows.jsonl') }))).join('')
}

test('a long text comes whole, characters that are parted between chunks too, without a byte order mark', async () => {
  const long = 'غزة加😀\n'.repeat(40_000)
  expect(await text(`\ufeff${long}`)).toBe(long)
})

test.each([
  ['in the first line', Buffer.from([0x61, 0xe9, 0x62]), 1],
  ['far on', Buffer.concat([Buffer.from('غزة\n'.repeat(50_000)), Buffer.from([0xff]), Buffer.from('\nx')]), 50_001],
  ['at the end, where a character is cut', Buffer.concat([Buffer.from('a\nb'), Buffer.from([0xe2, 0x82])]), 2],
])('a fault %s is told with its line', async (_, content, line) => {
  await expect(text(content)).rejects.toMatchObject({ name: 'NotUtf8Error', line })
  await expect(text(content)).rejects.toThrow(NotUtf8Error)
})
