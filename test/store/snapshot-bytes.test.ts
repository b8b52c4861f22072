import { createHash } from 'node:crypto'
import { serialize } from 'node:v8'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indexCorpus, openLibrary } from '../../src/core/indexed-corpus.ts'
import { createLibrary } from '../../src/core/library.ts'
import { dump } from '../../src/core/snapshot/dump.ts'
import { restore } from '../../src/core/snapshot/restore.ts'
import { finish } from '../../src/core/steps.ts'
import { decodeSnapshot, encodeSnapshot, SnapshotError } from '../../src/store/snapshot-bytes.ts'
import { QUESTIONS, richCorpus, sayingsOf } from '../given/rich-corpus.ts'
import { anyText } from '../given/texts.ts'

const corpus = richCorpus()
const KEY = { edition: corpus.edition, analyzer: '1-74.1-11' }
const records = [...dump(finish(indexCorpus(corpus)))]
const bytes = encodeSnapshot(KEY, records)

/** The library of a snapshot. */
const opened = async (from: Uint8Array<ArrayBuffer>) => finish(openLibrary(finish(restore(KEY.edition, await decodeSnapshot(from, KEY)))))

describe('a library from a snapshot', () => {
  test('says exactly what the one says that was built', async () => {
    expect(sayingsOf(await opened(bytes))).toEqual(sayingsOf(createLibrary(corpus)))
  })

  test('answers any question as the other does', async () => {
    const [built, kept] = [createLibrary(corpus), await opened(bytes)]
    const words = fc.array(fc.constantFrom(...QUESTIONS.flatMap((question) => question.split(' '))), { maxLength: 12 })
    fc.assert(
      fc.property(
        fc.oneof(
          words.map((all) => all.join(' ')),
          anyText,
        ),
        (question) => {
          expect(sayingsOf(kept, [question])).toEqual(sayingsOf(built, [question]))
        },
      ),
      { numRuns: 40 },
    )
  })

  test('is the same when the bytes stand anywhere in memory', async () => {
    for (const offset of [1, 2, 3]) {
      const room = new Uint8Array(bytes.length + offset)
      room.set(bytes, offset)
      expect([...(await decodeSnapshot(room.subarray(offset), KEY))]).toEqual(records)
    }
  })
})

test('the same corpus makes the same snapshot', () => {
  expect(encodeSnapshot(KEY, dump(finish(indexCorpus(richCorpus()))))).toEqual(bytes)
})

test('no number of what was read keeps the bytes in memory', async () => {
  // Numbers could be read where they stand if they stood at a place that they can be read from: anywhere, in one of these four.
  for (const offset of [0, 1, 2, 3]) {
    const room = new Uint8Array(bytes.length + offset)
    room.set(bytes, offset)
    const { indexes } = finish(restore(KEY.edition, await decodeSnapshot(room.subarray(offset), KEY)))
    const numbers = indexes
      .flat()
      .flatMap(({ parts: { sequences, lengths, vocabulary }, postings }) => [
        ...[sequences.terms, sequences.offsets, postings.passages, postings.counts, postings.offsets],
        ...[...Object.values(lengths), vocabulary.frequencies, vocabulary.capitals, vocabulary.words.counts],
      ])
    expect(numbers.length).toBeGreaterThan(50)
    for (const list of numbers) expect(list.buffer).not.toBe(room.buffer)
  }
})

describe('what is no snapshot of this key is refused', () => {
  const changed = (at: number, to: number) => Uint8Array.from(bytes, (byte, place) => (place === at ? to : byte))
  const signed = (body: Uint8Array) => Uint8Array.from([...Buffer.from('RIFT'), ...createHash('sha256').update(body).digest(), ...body])

  test.each([
    ['nothing', new Uint8Array(), 'it is no snapshot'],
    ['a text', Uint8Array.from(Buffer.from('RIF')), 'it is no snapshot'],
    ['another file', Uint8Array.from(Buffer.from('PNG'.repeat(99))), 'it is no snapshot'],
    ['only the mark of one', Uint8Array.from(Buffer.from('RIFT')), 'it is damaged'],
    ['zeros', Uint8Array.from([...Buffer.from('RIFT'), ...new Uint8Array(500)]), 'it is damaged'],
    ['the head of one', bytes.slice(0, 36), 'it is damaged'],
    ['one with a byte too many', Uint8Array.from([...bytes, 0]), 'it is damaged'],
    ['an empty one', signed(new Uint8Array()), 'it is of another edition or version'],
  ])('%s', async (_, wrong, reason) => {
    await expect(decodeSnapshot(wrong, KEY)).rejects.toThrow(new SnapshotError(reason))
  })

  test.each([
    ['of another edition', { ...KEY, edition: 'ba9876543210' }],
    ['of another version of the analyzers', { ...KEY, analyzer: '2-74.1-11' }],
  ])('one %s', async (_, key) => {
    await expect(decodeSnapshot(encodeSnapshot(key, records), KEY)).rejects.toThrow(
      new SnapshotError('it is of another edition or version'),
    )
  })

  test('one cut off anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), async (length) => {
        await expect(decodeSnapshot(bytes.slice(0, length), KEY)).rejects.toThrow(SnapshotError)
      }),
    )
  })

  test('one with any byte changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        await expect(decodeSnapshot(changed(at, (bytes[at] ?? 0) ^ by), KEY)).rejects.toThrow(SnapshotError)
      }),
    )
  })

  test('one whose records have lengths of their own', async () => {
    const frame = serialize(KEY)
    const body = Uint8Array.from([frame.length, 0, 0, 0, 0, 0, 0, 0, ...frame, ...new Uint8Array(-frame.length & 3), 255, 255, 255, 0, 1])
    await expect(decodeSnapshot(signed(body), KEY).then((made) => [...made])).rejects.toThrow(Error)
  })
})
