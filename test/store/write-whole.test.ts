import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeWhole } from '../../src/store/write-whole.ts'

let folder = ''
let file = ''

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rift-whole-'))
  file = path.join(folder, 'file.txt')
})

afterEach(() => rmSync(folder, { recursive: true }))

test('what was there before is replaced, and nothing else is left', async () => {
  writeFileSync(file, 'before')
  await writeWhole(file, 'after')
  expect([readFileSync(file, 'utf8'), readdirSync(folder)]).toEqual(['after', ['file.txt']])
})

test('whoever reads meanwhile reads the one or the other', async () => {
  const texts = ['a', 'b'].map((letter) => letter.repeat(3_000_000))
  await writeWhole(file, texts[0] ?? '')
  const seen = new Set<string>()
  let writing = true
  const reading = (async () => {
    while (writing) {
      seen.add(texts.includes(readFileSync(file, 'utf8')) ? 'whole' : 'half')
      await new Promise(setImmediate)
    }
  })()
  for (let round = 0; round < 10; round++) await writeWhole(file, texts[round % 2] ?? '')
  writing = false
  await reading
  expect(seen).toEqual(new Set(['whole']))
})

test.skipIf(process.platform === 'win32')('one that is to be private is so, whatever the one before it was', async () => {
  writeFileSync(file, 'before', { mode: 0o644 })
  await writeWhole(file, 'after', { mode: 0o600, flush: true })
  expect(statSync(file).mode & 0o777).toBe(0o600)
})

test('what cannot be put in its place leaves nothing behind', async () => {
  mkdirSync(path.join(file, 'within'), { recursive: true })
  await expect(writeWhole(file, 'after')).rejects.toThrow()
  expect(readdirSync(folder)).toEqual(['file.txt'])
})
