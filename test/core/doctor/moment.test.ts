import { expect, test } from 'vitest'
import { momentOf } from '../../../src/core/doctor/moment.ts'
import { voiceOf } from '../../../src/core/voice/voice.ts'

test.each([
  ['en', '5 November 2026, 09:07:30 UTC'],
  ['fr', '5 novembre 2026, 09:07:30 UTC'],
] as const)('a moment in %s is %s', (language, words) => {
  const { key, values } = momentOf(Date.parse('2026-11-05T09:07:30.500Z'))
  expect(voiceOf(language).text(key, values)).toBe(words)
})
