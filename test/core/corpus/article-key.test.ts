import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleKey, KEY_LENGTH } from '../../../src/core/corpus/article-key.ts'

// The 32-bit FNV-1a hashes 0x811c9dc5, 0xe40c292c and 0xbf9cf968 are in the algorithm's published test vectors.
test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('of "%s" is the hash that others compute', (id, hash) => {
  expect(articleKey(id)).toBe(hash.toString(36))
})

test('is short, of letters and digits, whatever the id', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (id) => {
      expect(articleKey(id)).toMatch(/^[a-z0-9]+$/)
      expect(articleKey(id).length).toBeLessThanOrEqual(KEY_LENGTH)
    }),
  )
})

test('of a thousand articles all are different', () => {
  const keys = Array.from({ length: 1000 }, (_, index) => articleKey(`rift/article-${index}`))
  expect(new Set(keys)).toHaveLength(1000)
})
