import { expect, test } from 'vitest'
import { failure } from '../../src/core/answer/failure.ts'
import { catalogs, type Key } from '../../src/core/voice/catalogs.ts'
import { LANGUAGES } from '../../src/core/voice/languages.ts'
import { voiceOf } from '../../src/core/voice/voice.ts'
import { renderDiscord } from '../../src/discord/render.ts'
import { valuesFor } from '../given/message-format.ts'
import { problemsOfMessage } from '../support/discord/message-limits.ts'
import { pingsOf } from '../support/discord/pings.ts'

const NAMES = ['@everyone', '<!channel> <@U1>', 'x'.repeat(300), '**_`~|', 'رفح']

test.each(LANGUAGES)('Discord takes every sentence in %s, and nobody is pinged, whatever it speaks of', (language) => {
  const refused = (Object.keys(catalogs.en) as Key[]).filter((key) =>
    NAMES.some((name) => {
      const message = renderDiscord(failure(voiceOf(language), { key, values: valuesFor(catalogs[language][key], name, 3) }))
      return 0 < problemsOfMessage(message).length || 0 < pingsOf(message).length
    }),
  )
  expect(refused).toEqual([])
})
