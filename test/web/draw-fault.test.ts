import { expect, test } from 'vitest'
import { voiceOf } from '../../src/core/voice/voice.ts'
import { drawFault } from '../../src/web/draw-fault.ts'
import { english } from '../given/voice.ts'

const STATUS = { edition: '0123456789ab', loadedAt: Date.UTC(2024, 4, 6, 7, 8, 9), fault: undefined }
const FAULT = 'corpus/rift/a.md:5: Cannot use <rights>\ncorpus/rift/b.md: Cannot read file'

test('without a fault there is nothing to draw', () => {
  expect(drawFault(STATUS, english)).toBeUndefined()
})

test('a fault stands beside what is served in spite of it', () => {
  const drawn = String(drawFault({ ...STATUS, fault: FAULT }, english))
  expect(drawn).toContain('<code>0123456789ab</code>')
  expect(drawn).toContain('07:08:09 UTC')
  expect(drawn).toContain('corpus/rift/a.md:5: Cannot use &lt;rights&gt;\ncorpus/rift/b.md: Cannot read file</pre>')
})

test('is told in the language of the page, and its files from left to right', () => {
  const drawn = String(drawFault({ ...STATUS, fault: FAULT }, voiceOf('ar')))
  expect(drawn).toContain('لا يمكن تحميل المقالات')
  expect(drawn).toContain('<pre dir="ltr">corpus/')
})
