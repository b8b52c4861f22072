import { expect, test } from 'vitest'
import { LANGUAGES } from '../../../src/core/voice/languages.ts'
import { ownName } from '../../../src/core/voice/own-name.ts'

test('each language is called as those who speak it do', () => {
  expect(LANGUAGES.map(ownName)).toEqual(['English', 'العربية', 'עברית', 'français', 'español'])
})
