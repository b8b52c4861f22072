/** One form for all the ways a word is written: case, accents, points, vowel signs, possessive, digit groups. */
export const foldWord = (surface: string): string => fold(surface, MARKS)

/** The same for languages in which an accent makes another word. */
export const foldKeepingAccents = (surface: string): string => fold(surface, POINTS)

// Combining marks of the Hebrew and Arabic scripts; and of the Latin, Greek and Cyrillic ones. Marks of other scripts are vowels and stay.
const POINTS = /[\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0640]/g
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0640]/g

function fold(surface: string, marks: RegExp): string {
  const plain = ASCII.test(surface)
    ? surface.toLowerCase()
    : surface.normalize('NFKD').toLowerCase().replace(marks, '').replace(APOSTROPHES, "'")
  if (/^\p{N}/u.test(plain)) return foldNumber(plain)
  // Characters that stand for several words, such as ﷺ, decompose into them and their spaces.
  const word = plain.replace(/'s$|'$/, '').replace(/[.'"״׳\s]/g, '')
  return foldLetters(word).normalize('NFC')
}

/** Groups of digits, decades and sizes: "2,000", "1990s", "150k", and "1.4m", which stands for the number before "million". */
const foldNumber = (plain: string): string =>
  plain
    .replace(/,(?=\d{3}(?!\d))/g, '')
    .replace(/^(\d+)'?s$/, '$1')
    .replace(/^(\d{1,9}(?:\.\d+)?)k$/, (_, thousands: string) => String(Math.round(Number(thousands) * 1000)))
    .replace(/^(\d+(?:\.\d+)?)(?:m|bn)$/, '$1')

const foldLetters = (word: string): string => {
  if (/\p{Script=Arabic}/u.test(word)) return foldArabic(word)
  return /\p{Script=Hebrew}/u.test(word) ? word.replace(/[ךםןףץ]/g, (letter) => FINAL[letter] ?? letter) : word
}

/** The forms that five Hebrew letters have at the end of a word. */
const FINAL: Readonly<Record<string, string>> = { ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' }

const ASCII = /^[\u0020-\u007f]*$/
const APOSTROPHES = /[’ʼ]/g

const foldArabic = (word: string): string =>
  word
    .replace(/[آأإٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ؤ/g, 'و')
    .replace(/ئ/g, 'ي')
