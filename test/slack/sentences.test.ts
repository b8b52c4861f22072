import { expect, test } from 'vitest'
import type { Answer } from '../../src/core/answer/answer.ts'
import { LANGUAGES } from '../../src/core/voice/languages.ts'
import { renderSlack } from '../../src/slack/render.ts'
import { sentencesWhere } from '../given/sentences.ts'
import { problemsOfMessage } from '../support/slack/message-limits.ts'
import { pingsOf } from '../support/slack/pings.ts'

function isRefused(said: Answer): boolean {
  const message = renderSlack(said)
  return 0 < problemsOfMessage(message).length || 0 < pingsOf(message).length
}

test.each(LANGUAGES)('Slack takes every sentence in %s, and nobody is pinged, whatever it speaks of', (language) => {
  expect(sentencesWhere(isRefused, language)).toEqual([])
})
