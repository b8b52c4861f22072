import { createHash, webcrypto } from 'node:crypto'
import { deserialize, serialize } from 'node:v8'
import type { SnapshotRecord } from '../core/snapshot/record.ts'

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

/** Writes a snapshot: a mark, the SHA-256 of all that follows, the key, and the records, each behind its length. */
export function encodeSnapshot(key: SnapshotKey, records: Iterable<SnapshotRecord>): Uint8Array<ArrayBuffer> {
  const chunks = [framed(serialize(key))]
  for (const record of records) chunks.push(framed(serialize(record)))
  const length = chunks.reduce((sum, chunk) => sum + chunk.length, HEAD)
  const bytes = new Uint8Array(length)
  let at = HEAD
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  bytes.set(MAGIC)
  bytes.set(createHash('sha256').update(bytes.subarray(HEAD)).digest(), MAGIC.length)
  return bytes
}

/** Reads what {@link encodeSnapshot} wrote, a record at a time. Rejects with a SnapshotError for another's snapshot or a damaged one. */
export async function decodeSnapshot(bytes: Uint8Array<ArrayBuffer>, key: SnapshotKey): Promise<Iterable<SnapshotRecord>> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!buffer.subarray(0, MAGIC.length).equals(MAGIC)) throw new SnapshotError('it is no snapshot')
  // Hashing by WebCrypto holds up nothing else.
  const hash = await webcrypto.subtle.digest('SHA-256', bytes.subarray(HEAD))
  if (!buffer.subarray(MAGIC.length, HEAD).equals(new Uint8Array(hash))) throw new SnapshotError('it is damaged')
  const [first, ...rest] = framesOf(buffer)
  const kept: SnapshotKey | undefined = first === undefined ? undefined : deserialize(first)
  if (kept?.edition !== key.edition || kept.analyzer !== key.analyzer) throw new SnapshotError('it is of another edition or version')
  return recordsOf(rest)
}

function* recordsOf(frames: readonly Buffer[]): Generator<SnapshotRecord> {
  // A copy: numbers are read where they stand, and one list of them would keep the whole snapshot in memory.
  for (const frame of frames) yield deserialize(Buffer.from(frame))
}

function framed(content: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32LE(content.length)
  return Buffer.concat([length, content])
}

function framesOf(buffer: Buffer): readonly Buffer[] {
  const frames: Buffer[] = []
  for (let at = HEAD; at < buffer.length; ) {
    const length = buffer.readUInt32LE(at)
    frames.push(buffer.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return frames
}
