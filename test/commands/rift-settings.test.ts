import { expect, test } from 'vitest'
import { riftSettings } from '../../commands/rift-settings.ts'
import { renderPlainText } from '../../src/core/answer/plain-text.ts'
import { LANGUAGES } from '../../src/core/voice/languages.ts'
import { voiceOf } from '../../src/core/voice/voice.ts'
import { contextOf } from '../given/context.ts'

test.each(LANGUAGES)('where there is no panel it says in %s, to the asker alone, how settings are changed', async (language) => {
  const answer = await riftSettings.run({}, contextOf({ voice: voiceOf(language), typed: (name) => name.replace('rift', 'explain') }))
  expect(renderPlainText(answer)).toContain('/explain-settings')
  expect(renderPlainText(answer)).toContain('npx rift settings')
  expect([answer.audience, answer.language]).toEqual(['asker', language])
})
