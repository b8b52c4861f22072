import { rm } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { isMeasured, readMeasured } from '../../src/workshop/measured-files.ts'
import { corpusFolder } from '../given/corpus-folder.ts'

test.each([
  ['rift/questions.json', true],
  ['rift/level.json', true],
  ['rift/2024/level.json', false],
  ['level.json', false],
  ['.git/level.json', false],
])('%s: %s', (name, measured) => {
  expect(isMeasured(name)).toBe(measured)
})

test('what is there of each collection is read', async () => {
  const folder = await corpusFolder({ 'rift/questions.json': '{}', 'rift/level.json': '{ }', 'guide/a.md': 'x', '.git/level.json': '{}' })
  expect(await readMeasured(folder)).toEqual(
    new Map([
      ['rift/questions.json', '{}'],
      ['rift/level.json', '{ }'],
    ]),
  )
  await rm(folder, { recursive: true })
})
