import { expect, test } from 'vitest'
import { undrawn } from '../../src/web/undrawn.ts'

test('names what is missing', () => {
  expect(String(undrawn('<video>'))).toBe('<span class="undrawn">&lt;video&gt;</span>')
})
