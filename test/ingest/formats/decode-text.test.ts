import { describe, expect, test } from 'vitest'
import { decodeText } from '../../../src/ingest/formats/decode-text.ts'
import { rawSource } from '../../given/documents.ts'

const latin = Buffer.from('Größe', 'latin1')

describe('the charset', () => {
  test('of a byte order mark counts before all that is said', () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Größe', 'utf16le')])
    expect(decodeText(rawSource('a', bytes, { charset: 'iso-8859-1' }))).toBe('Größe')
  })

  test('of the server counts before the one that the text declares, and that before UTF-8', () => {
    expect(decodeText(rawSource('a', latin, { charset: 'iso-8859-1' }), () => 'utf-8')).toBe('Größe')
    expect(decodeText(rawSource('a', latin), () => 'windows-1252')).toBe('Größe')
    expect(decodeText(rawSource('a', 'Größe'))).toBe('Größe')
  })
})

test('ends of lines are made one kind', () => {
  expect(decodeText(rawSource('a', 'one\r\ntwo\rthree\n'))).toBe('one\ntwo\nthree\n')
})

test.each<[string, string | Uint8Array, object, string]>([
  ['what is not UTF-8', Buffer.concat([Buffer.from('a\r\nb\n'), latin]), {}, 'a:3: Cannot read text: it is not UTF-8; save it as UTF-8'],
  ['a charset that nobody knows', 'x', { charset: 'klingon' }, 'a: Cannot read text: its charset "klingon" is unknown; save it as UTF-8'],
  ['what is too large', new Uint8Array(10 * 2 ** 20 + 1), {}, 'a: Cannot read text: it is larger than 10 MB; divide it'],
])('%s is refused, with the line where there is one', (_, content, over, message) => {
  expect(() => decodeText(rawSource('a', content, over))).toThrow(message)
})
