import { describe, expect, test } from 'vitest'
import { createNameMaker } from '../../src/ingest/name-maker.ts'

const FIT = /^[a-z0-9][a-z0-9-]{0,47}$/

describe('a name is readable', () => {
  test.each([
    ['rafah-2', 'rafah-2'],
    ['56be4db0acb8001400a502ec', '56be4db0acb8001400a502ec'],
    ['MED-10', 'med-10'],
    ['Doc 9 / Ж', 'doc-9'],
    ['Éléphant', 'elephant'],
    ['https://paper.example/a?b=1', 'https-paper-example-a-b-1'],
    [`${'x'.repeat(47)} y`, 'x'.repeat(47)],
    ['x'.repeat(60), 'x'.repeat(48)],
    ['غزة', 'passage-7'],
    ['--', 'passage-7'],
  ])('%s becomes %s', (wanted, name) => {
    expect(createNameMaker()(wanted, 'passage-7')).toBe(name)
  })
})

test('no name is given twice, however alike they are', () => {
  const nameOf = createNameMaker()
  expect(['a b', 'a-b', 'A.B', 'a-b-2', 'a b'].map((wanted) => nameOf(wanted, 'x'))).toEqual(['a-b', 'a-b-2', 'a-b-3', 'a-b-2-2', 'a-b-4'])
})

test('a hundred thousand alike are made fit in a moment', () => {
  const nameOf = createNameMaker()
  const names = Array.from({ length: 100_000 }, () => nameOf('X'.repeat(50), 'x'))
  expect(new Set(names).size).toBe(100_000)
  expect(names.every((name) => FIT.test(name))).toBe(true)
})
