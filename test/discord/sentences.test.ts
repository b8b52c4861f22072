import { expect, test } from 'vitest'
import type { Answer } from '../../src/core/answer/answer.ts'
import { LANGUAGES } from '../../src/core/voice/languages.ts'
import { renderDiscord } from '../../src/discord/render.ts'
import { sentencesWhere } from '../given/sentences.ts'
import { problemsOfMessage } from '../support/discord/message-limits.ts'
import { pingsOf } from '../support/discord/pings.ts'

function isRefused(said: Answer): boolean {
  const message = renderDiscord(said)
  return 0 < problemsOfMessage(message).length || 0 < pingsOf(message).length
}

test.each(LANGUAGES)('Discord takes every sentence in %s, and nobody is pinged, whatever it speaks of', (language) => {
  expect(sentencesWhere(isRefused, language)).toEqual([])
})
