import { createHash } from 'node:crypto'
import { deserialize, serialize } from 'node:v8'
import type { SnapshotRecord } from '../core/snapshot/record.ts'
import type { Steps } from '../core/steps.ts'
import { inSlices } from './in-slices.ts'
import { type Frame, frameOf, readFrames, recordOf, roomOf, writeFrames } from './snapshot-frames.ts'

/** What a snapshot is of; one with another key is another's. */
export interface SnapshotKey {
  readonly edition: string
  /** The version of the analyzers, and of what they rest on. */
  readonly analyzer: string
}

/** Why a snapshot cannot be used. */
export class SnapshotError extends Error {
  override readonly name = 'SnapshotError'
}

const MAGIC = Buffer.from('RIFT')
const HASH_LENGTH = 32
const HEAD = MAGIC.length + HASH_LENGTH

/** Writes a snapshot: a mark, the SHA-256 of all that follows, the key, and the records, each in a frame. */
export function encodeSnapshot(key: SnapshotKey, records: Iterable<SnapshotRecord>): Uint8Array<ArrayBuffer> {
  const frames: Frame[] = [{ sort: 0, content: serialize(key) }]
  for (const record of records) frames.push(frameOf(record))
  const bytes = new Uint8Array(frames.reduce((sum, { content }) => sum + roomOf(content.length), HEAD))
  writeFrames(frames, Buffer.from(bytes.buffer, HEAD))
  bytes.set(MAGIC)
  bytes.set(createHash('sha256').update(bytes.subarray(HEAD)).digest(), MAGIC.length)
  return bytes
}

/** Reads what {@link encodeSnapshot} wrote, a record at a time. Rejects with a SnapshotError for another's snapshot or a damaged one. */
export async function decodeSnapshot(bytes: Uint8Array<ArrayBuffer>, key: SnapshotKey): Promise<Iterable<SnapshotRecord>> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!buffer.subarray(0, MAGIC.length).equals(MAGIC)) throw new SnapshotError('it is no snapshot')
  if (!buffer.subarray(MAGIC.length, HEAD).equals(await inSlices(hashOf(buffer.subarray(HEAD))))) throw new SnapshotError('it is damaged')
  const [first] = readFrames(buffer.subarray(HEAD))
  const kept: SnapshotKey | undefined = first === undefined ? undefined : deserialize(first.content)
  if (first === undefined || kept?.edition !== key.edition || kept.analyzer !== key.analyzer)
    throw new SnapshotError('it is of another edition or version')
  return recordsOf(readFrames(buffer.subarray(HEAD + roomOf(first.content.length))))
}

function* hashOf(bytes: Buffer): Steps<Buffer> {
  const hash = createHash('sha256')
  for (let from = 0; from < bytes.length; from += PORTION) {
    hash.update(bytes.subarray(from, from + PORTION))
    yield
  }
  return hash.digest()
}

/** Bytes that are hashed in a millisecond or two. */
const PORTION = 2 ** 19

function* recordsOf(frames: Iterable<Frame>): Generator<SnapshotRecord> {
  for (const frame of frames) yield recordOf(frame)
}
