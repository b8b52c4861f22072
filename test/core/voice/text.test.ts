import { expect, test } from 'vitest'
import { textIn } from '../../../src/core/voice/text.ts'

test('one text has to do for all languages, or each has its own', () => {
  expect(textIn('Echoes', 'fr')).toBe('Echoes')
  expect(textIn({ en: 'Echoes', ar: 'صدى', he: 'הד', fr: 'Écho', es: 'Eco' }, 'fr')).toBe('Écho')
})
