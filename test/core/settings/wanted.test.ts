import { expect, test } from 'vitest'
import { FIELDS } from '../../../src/core/settings/policy.ts'
import { wanted } from '../../../src/core/settings/wanted.ts'
import { LANGUAGES } from '../../../src/core/voice/languages.ts'
import { voiceOf } from '../../../src/core/voice/voice.ts'

test.each(LANGUAGES)('what to write as a field is said in %s, with all its bounds', (language) => {
  for (const field of FIELDS) {
    const { key, values } = wanted[field]
    expect(voiceOf(language).text(key, values)).toMatch(/\p{L}{2}/u)
  }
  expect(voiceOf(language).text(wanted.excerpts.key, wanted.excerpts.values)).toMatch(/1.*5/)
})
