import { Script } from 'node:vm'
import { expect, test } from 'vitest'
import { suggestScript } from '../../src/web/suggest-script.ts'

// What it does is held by the browser test.
test('is a script', () => {
  expect(() => new Script(suggestScript)).not.toThrow()
})

test('never makes markup of text', () => {
  expect(suggestScript).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval|\.style\b/)
})
