import { describe, expect, test } from 'vitest'
import { indexCorpus } from '../../src/core/indexed-corpus.ts'
import { dump } from '../../src/core/snapshot/dump.ts'
import { finish } from '../../src/core/steps.ts'
import { frameOf, readFrames, recordOf, roomOf, writeFrames } from '../../src/store/snapshot-frames.ts'
import { richCorpus } from '../given/rich-corpus.ts'

const records = [...dump(finish(indexCorpus(richCorpus())))]

/** What was written of all records, standing so many bytes into the memory. */
function written(offset: number): Buffer {
  const frames = records.map(frameOf)
  const length = frames.reduce((sum, { content }) => sum + roomOf(content.length), 0)
  const bytes = Buffer.from(new ArrayBuffer(length + offset), offset)
  writeFrames(frames, bytes)
  return bytes
}

test.each([0, 1, 2, 3, 4])('records are read as they were written, %i bytes into the memory', (offset) => {
  expect([...readFrames(written(offset))].map(recordOf)).toEqual(records)
})

test('every frame begins where numbers can be read', () => {
  const bytes = written(0)
  for (const { content } of readFrames(bytes)) expect((content.byteOffset - bytes.byteOffset) % 4).toBe(0)
})

describe('numbers are those of the frame', () => {
  const numbersIn = (offset: number) =>
    [...readFrames(written(offset))].map(recordOf).flatMap((record) => ('numbers' in record ? record.numbers : []))

  test('where they can be read there', () => {
    const [first] = readFrames(written(0))
    expect(numbersIn(0).every(({ byteLength, buffer }) => byteLength < buffer.byteLength / 2)).toBe(true)
    expect(first).toBeDefined()
  })

  test('and copies elsewhere', () => {
    expect(numbersIn(1).every(({ byteLength, buffer }) => byteLength === buffer.byteLength)).toBe(true)
  })
})

test('passages are not read before somebody looks at them', () => {
  const frame = frameOf({ kind: 'passages', passages: [] })
  const spoilt = recordOf({ ...frame, content: frame.content.fill(0) })
  expect(spoilt.kind).toBe('passages')
  expect(() => ('passages' in spoilt ? spoilt.passages : [])).toThrow()
})
