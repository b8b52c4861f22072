import { expect, test } from 'vitest'
import { topicCoverage } from '../../src/workshop/topic-coverage.ts'
import { shelfOf } from '../given/library.ts'

test('each topic has the passages that name it in their heading or text', () => {
  const coverage = topicCoverage(shelfOf('rift'))
  expect(Object.fromEntries([...coverage].map(([id, passages]) => [id, passages.map(({ anchor }) => anchor)]))).toEqual({
    rafah: ['rafah'],
    gaza: ['aid'],
    weapons: ['vote'],
  })
})

test('a collection without topics covers none', () => {
  expect(topicCoverage(shelfOf('guide')).size).toBe(0)
})
