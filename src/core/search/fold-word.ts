/** One form for all the ways a word is written: case, accents, points, vowel signs, possessive, digit groups. */
export function foldWord(surface: string): string {
  const plain = surface.normalize('NFKD').toLowerCase().replace(MARKS, '').replace(APOSTROPHES, "'")
  if (/^\p{N}/u.test(plain)) return plain.replace(/,(?=\d{3}(?!\d))/g, '').replace(/^(\d+)s$/, '$1')
  const word = plain.replace(/'s$|'$/, '').replace(/[.']/g, '')
  return (/\p{Script=Arabic}/u.test(word) ? foldArabic(word) : word).normalize('NFC')
}

// Combining marks of the Latin, Greek, Cyrillic, Hebrew and Arabic scripts. Marks of other scripts are vowels and stay.
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0640]/g
const APOSTROPHES = /[’ʼ]/g

const foldArabic = (word: string): string =>
  word
    .replace(/[آأإٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ؤ/g, 'و')
    .replace(/ئ/g, 'ي')
