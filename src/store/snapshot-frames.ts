import { deserialize, serialize } from 'node:v8'
import type { NumbersRecord, SnapshotRecord } from '../core/snapshot/record.ts'

/** A record as bytes. */
export interface Frame {
  /** How the content is written: its place in {@link SORTS}. */
  readonly sort: number
  readonly content: Uint8Array
}

/** Anything; passages, which are read only when somebody looks at them; and numbers, which stand as they do in memory. */
const SORTS: readonly (SnapshotRecord['kind'] | 'anything')[] = ['anything', 'passages', 'sequences', 'listed', 'counts']

export function frameOf(record: SnapshotRecord): Frame {
  const sort = Math.max(SORTS.indexOf(record.kind), 0)
  return { sort, content: 'numbers' in record ? bytesOf(record.numbers) : serialize(record) }
}

const bytesOf = ({ buffer, byteOffset, byteLength }: NumbersRecord['numbers']) => new Uint8Array(buffer, byteOffset, byteLength)

/** Reads a record. What is read keeps nothing of the frame in memory, but for numbers, which are those of the frame. */
export function recordOf({ sort, content }: Frame): SnapshotRecord {
  switch (SORTS[sort]) {
    case 'passages':
      return passagesLater(content)
    case 'sequences':
      return { kind: 'sequences', numbers: new Int32Array(...placeOf(content, 4)) }
    case 'listed':
      return { kind: 'listed', numbers: new Uint32Array(...placeOf(content, 4)) }
    case 'counts':
      return { kind: 'counts', numbers: new Uint16Array(...placeOf(content, 2)) }
    default:
      return read(content)
  }
}

const passagesLater = (content: Uint8Array): SnapshotRecord => ({
  kind: 'passages',
  get passages() {
    return read(content).passages
  },
})

// A copy: numbers are read where they stand, and one list of them would keep the whole snapshot in memory.
const read = (content: Uint8Array) => deserialize(Buffer.from(content))

/** Where numbers of so many bytes stand. They can be read only at a multiple of that; whatever stands elsewhere is copied. */
function placeOf(content: Uint8Array, size: number): [ArrayBufferLike, number, number] {
  const { buffer, byteOffset, byteLength } = content.byteOffset % size === 0 ? content : new Uint8Array(content)
  return [buffer, byteOffset, byteLength / size]
}

/** Bytes before a content: its length, and its sort. */
const HEAD = 8

/** Frames begin at multiples of this, so that numbers do. */
const STEP = 4

/** How many bytes there are to a frame whose content has so many. */
export const roomOf = (length: number): number => HEAD + Math.ceil(length / STEP) * STEP

/** Writes frames one after the other. */
export function writeFrames(frames: readonly Frame[], bytes: Buffer): void {
  let at = 0
  for (const { sort, content } of frames) {
    bytes.writeUInt32LE(content.length, at)
    bytes.writeUInt32LE(sort, at + STEP)
    bytes.set(content, at + HEAD)
    at += roomOf(content.length)
  }
}

/** Reads what {@link writeFrames} wrote. */
export function* readFrames(bytes: Buffer): Generator<Frame> {
  for (let at = 0; at < bytes.length; ) {
    const length = bytes.readUInt32LE(at)
    yield { sort: bytes.readUInt32LE(at + STEP), content: bytes.subarray(at + HEAD, at + HEAD + length) }
    at += roomOf(length)
  }
}
