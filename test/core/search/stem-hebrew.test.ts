import { expect, test } from 'vitest'
import { foldWord } from '../../../src/core/search/fold-word.ts'
import { stemHebrew } from '../../../src/core/search/stem-hebrew.ts'

const stem = (surface: string) => stemHebrew(foldWord(surface))

test.each([
  ['with the article', ['מלחמה', 'המלחמה']],
  ['with "and"', ['מלחמה', 'ומלחמה', 'והמלחמה']],
  ['with "in", "to" and "from"', ['ישראל', 'בישראל', 'לישראל', 'מישראל']],
  ['with "that" and "when"', ['ישראל', 'שבישראל', 'כשבישראל']],
  ['in plural', ['חיילים', 'החיילים', 'חייל', 'החייל']],
  ['in feminine plural', ['ממשלות', 'הממשלות', 'בממשלות']],
])('one stem for a word %s', (_, forms) => {
  expect(new Set(forms.map(stem))).toHaveLength(1)
})

test.each([
  ['a short word that begins like a particle', 'שלו'],
  ['three letters', 'בית'],
  ['another script', 'gaza'],
  ['nothing', ''],
])('%s stays', (_, word) => {
  expect(stemHebrew(word)).toBe(word)
})
