import { expect, test } from 'vitest'
import { frontMatterLine } from '../../src/workshop/front-matter-line.ts'

const TEXT = '---\ntitle: A\npublished: 2024-04-05\n---\n\nurl: no field'

test.each([
  ['published', 3],
  ['title', 2],
  ['url', 1],
])('%s stands on line %i', (field, line) => {
  expect(frontMatterLine(TEXT, field)).toBe(line)
})
