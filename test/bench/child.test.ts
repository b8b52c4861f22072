import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inChild } from '../../bench/child.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rift-child-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function run(code: string, limit: number) {
  const module = path.join(folder, 'child.cjs')
  await writeFile(module, `process.once('message', (order) => { ${code} })`)
  const said: object[] = []
  const stopped = await inChild({ module, order: { size: 3 }, limit, heard: (it: object) => said.push(it) })
  return { said, stopped }
}

test('all that a child says is heard, and its order reaches it', async () => {
  const { said, stopped } = await run('process.send(order); process.send({ done: true }, () => process.disconnect())', 10_000)
  expect(said).toEqual([{ size: 3 }, { done: true }])
  expect(stopped).toBeUndefined()
})

test('a child that is silent for too long is ended, and what it said before is kept', async () => {
  const { said, stopped } = await run('process.send({ first: 1 }, () => { for (;;); })', 1000)
  expect(said).toEqual([{ first: 1 }])
  expect(stopped).toBe('too slow: more than 1 s for one step')
})

test('a child that fails is told', async () => {
  expect((await run('process.exit(3)', 10_000)).stopped).toBe('failed with 3')
})
