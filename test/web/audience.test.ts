import { expect, test } from 'vitest'
import { audience } from '../../src/web/audience.ts'

test('the words are said after a picture that a screen reader skips', () => {
  expect(String(audience('Only <you>'))).toMatch(/^<p class="audience"><svg [^>]*aria-hidden="true">.*<\/svg>Only &lt;you&gt;<\/p>$/)
})
