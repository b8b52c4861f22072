import { expect, test } from 'vitest'
import { isReadable } from '../../src/workshop/readable-id.ts'

test.each(['rafah-civilians', 'iran', '1-4-million', 'report-20240405', 'a', 'facade', 'deadbeef', 'b2b-deal'])('%s is readable', (id) => {
  expect(isReadable(id)).toBe(true)
})

test.each(['550e8400-e29b-41d4-a716-446655440000', 'p-3f2a9c1b', '12345', '1-2'])('%s is not', (id) => {
  expect(isReadable(id)).toBe(false)
})
