import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { inTurn } from '../../src/ingest/in-turn.ts'

let corpus = ''

beforeEach(async () => {
  corpus = await mkdtemp(path.join(tmpdir(), 'rift-turn-'))
  onTestFinished(() => rm(corpus, { recursive: true }))
})

const turn = <T>(work: () => Promise<T>, collection = 'rift') => inTurn({ corpus, collection }, work)

test('of many who work at once each has the collection for itself', async () => {
  let working = 0
  const seen = await Promise.all(
    Array.from({ length: 10 }, () =>
      turn(async () => {
        working++
        await new Promise((resolve) => setImmediate(resolve))
        return working--
      }),
    ),
  )
  expect(seen).toEqual(Array.from({ length: 10 }, () => 1))
  expect(await readdir(corpus)).toEqual([])
})

test('another collection is not waited for', async () => {
  expect(await turn(() => turn(async () => 'both', 'other'))).toBe('both')
})

test('the turn is given back when the work fails', async () => {
  await expect(turn(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await turn(async () => 'next')).toBe('next')
})

test('a turn that a process took with it to its end is taken over', async () => {
  const lock = path.join(corpus, '.add-rift.lock')
  await writeFile(lock, '')
  await utimes(lock, new Date(0), new Date(0))
  expect(await turn(async () => 'mine')).toBe('mine')
})

test('a corpus that is not there yet is made', async () => {
  expect(await inTurn({ corpus: path.join(corpus, 'new'), collection: 'rift' }, async () => 'mine')).toBe('mine')
})
