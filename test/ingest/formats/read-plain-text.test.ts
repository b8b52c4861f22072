import { expect, test } from 'vitest'
import { readPlainText } from '../../../src/ingest/formats/read-plain-text.ts'
import { PARAGRAPHS, rawSource } from '../../given/documents.ts'

const read = (text: string): readonly string[] => readPlainText(rawSource('a.txt', text)).blocks.map((block) => block.text)

const wrapped = (text: string): string => text.replace(/(.{50,70}) /g, '$1\n')

test.each<[string, string, readonly string[]]>([
  ['blank lines', 'One.\n\nTwo.\r\n \r\nThree.\n', ['One.', 'Two.', 'Three.']],
  ['a byte order mark', '\ufeffOne.\n\nTwo.', ['One.', 'Two.']],
  ['a margin', PARAGRAPHS.map(wrapped).join('\n\n'), PARAGRAPHS],
  [
    'lines that are not a margin’s',
    'A photo of a pier\nThe pier in March. (Jo Smith / Reuters)\n\nTwo.',
    ['A photo of a pier\nThe pier in March. (Jo Smith / Reuters)', 'Two.'],
  ],
  ['a paragraph to a line', PARAGRAPHS.join('\n'), PARAGRAPHS],
  [
    'a margin in a script without spaces',
    `${'渡轮停航'.repeat(12)}\n${'码头需要重建'.repeat(8)}\n\n二。`,
    [`${'渡轮停航'.repeat(12)}${'码头需要重建'.repeat(8)}`, '二。'],
  ],
])('%s', (_, text, blocks) => {
  expect(read(text)).toEqual(blocks)
})

test('UTF-16 is known by its mark', () => {
  const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Größe.', 'utf16le')])
  expect(readPlainText(rawSource('a.txt', bytes)).blocks[0]?.text).toBe('Größe.')
})

test('what is not UTF-8 is told with file and line', () => {
  const bytes = Buffer.concat([Buffer.from('a\nb\n'), Buffer.from([0xc3, 0x28])])
  expect(() => readPlainText(rawSource('a.txt', bytes))).toThrow('a.txt:3: Cannot read text: it is not UTF-8; save it as UTF-8')
})
