import { expect, test } from 'vitest'
import { byline } from '../../src/web/byline.ts'

test('Rift speaks, an app; a screen reader skips its picture', () => {
  expect(
    String(byline)
      .replace(/<svg [^>]*aria-hidden="true">.*<\/svg>/s, '')
      .replace(/<[^>]*>/g, '')
      .trim(),
  ).toBe('Rift APP')
})
