import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { unzip } from '../../../src/ingest/formats/unzip.ts'
import { rawSource } from '../../given/documents.ts'

const MEGABYTE = 2 ** 20

const unzipAll = (bytes: Uint8Array) => unzip(rawSource('a.zip', bytes), () => true)

/** The same package, whose files claim to hold one byte when unpacked. */
function lying(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes)
  for (const [mark, field] of [
    ['PK\x03\x04', 22],
    ['PK\x01\x02', 24],
  ] as const)
    for (let at = copy.indexOf(mark, 0, 'latin1'); at !== -1; at = copy.indexOf(mark, at + 4, 'latin1')) copy.writeUInt32LE(1, at + field)
  return copy
}

test('what is wanted is unpacked', () => {
  const files = unzip(rawSource('a.zip', zipSync({ 'a.xml': Buffer.from('a'), 'b.png': Buffer.from('b') })), (name) =>
    name.endsWith('.xml'),
  )
  expect([...files.keys()]).toEqual(['a.xml'])
  expect(Buffer.from(files.get('a.xml') ?? []).toString()).toBe('a')
})

test.each<[string, Uint8Array]>([
  ['one large file', zipSync({ a: new Uint8Array(60 * MEGABYTE) })],
  [
    'many files that are large together',
    zipSync(Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`${index}`, new Uint8Array(2 * MEGABYTE)]))),
  ],
  ['a file that lies about its size', lying(zipSync({ a: new Uint8Array(60 * MEGABYTE) }))],
])('of a bomb no more is unpacked than the limit: %s', (_, bytes) => {
  const before = process.memoryUsage().arrayBuffers
  expect(() => unzipAll(bytes)).toThrow('a.zip: Cannot unpack file: unpacked it is larger than 50 MB')
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(150 * MEGABYTE)
})

test('more files than a document has are refused', () => {
  const files = Object.fromEntries(Array.from({ length: 5003 }, (_, index) => [`${index}`, new Uint8Array(1)]))
  expect(() => unzipAll(zipSync(files))).toThrow('it holds more than 5000 files')
})

test('what is damaged is told', () => {
  const bytes = zipSync({ a: Buffer.from('hello '.repeat(1000)) })
  bytes.fill(0xff, 40, 60)
  expect(() => unzipAll(bytes)).toThrow('a.zip: Cannot unpack file: it is damaged')
})
