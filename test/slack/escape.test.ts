import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapeMrkdwn, unescapeMrkdwn } from '../../src/slack/escape.ts'
import { hostileLine } from '../given/texts.ts'

test.each([
  ['<!channel> & <@U1>', '&lt;!channel&gt; &amp; &lt;@U1&gt;'],
  ['&lt;', '&amp;lt;'],
  ['*bold*', '*bold*'],
])('%s shows as it is', (text, escaped) => {
  expect(escapeMrkdwn(text)).toBe(escaped)
})

test('what was escaped once is brought back', () => {
  fc.assert(
    fc.property(fc.oneof(hostileLine(0, 10), fc.string({ unit: fc.constantFrom(...'&<>;ltgamp') })), (text) => {
      expect(unescapeMrkdwn(escapeMrkdwn(text))).toBe(text)
      expect(escapeMrkdwn(text)).not.toMatch(/[<>]/)
    }),
  )
})
