import { expect, test } from 'vitest'
import { passageBlock } from '../../src/ingest/passage-block.ts'

test.each([
  ['a passage', { anchor: 'a', originalId: 'a', text: 'Words.' }, '{#a ¶3}\nWords.\n'],
  ['one with another id', { anchor: 'doc-9', originalId: 'Doc *9', text: 'Words.' }, '{#doc-9 ¶3}\n{original-id: Doc \\*9}\nWords.\n'],
  ['one that looks like an attribute', { anchor: 'a', originalId: 'a', text: '{also: x}' }, '{#a ¶3}\n{original-id: a}\n{also: x}\n'],
])('%s', (_, passage, block) => {
  expect(passageBlock({ ...passage, number: 3 })).toBe(block)
})
