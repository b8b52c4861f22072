/**
 * What is left of a name in any spelling and in the Latin, Arabic or Hebrew script: its consonants, those that other alphabets do not
 * tell apart taken as one. Netanyahu, نتنياهو and נתניהו leave the same.
 */
export const skeletonOf = (name: string): string =>
  Array.from(
    name.toLowerCase().replace(/sch|sh|ch|kh|gh|th|ph|ts|tz/g, (pair) => PAIRS[pair] ?? pair),
    (letter) => LETTERS.get(letter) ?? '',
  )
    .join('')
    .replace(/(?<=.)H$/, '')
    .replace(/(.)\1+/g, '$1')

const PAIRS: Readonly<Record<string, string>> = { sch: 's', sh: 's', ch: 'k', kh: 'k', gh: 'g', th: 't', ph: 'f', ts: 's', tz: 's' }

/** Vowels, and letters that may stand for vowels, leave nothing. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    B: 'bpfvبفבפףﭖ',
    D: 'dدضד',
    G: 'gjجغגچ',
    H: 'hحهחה',
    K: 'kcqكقخכךק',
    L: 'lلל',
    M: 'mمמם',
    N: 'nنנן',
    R: 'rرר',
    S: 'szسشصزظثذסשצץז',
    T: 'tتطתט',
  }).flatMap(([sound, letters]) => Array.from(letters, (letter): [string, string] => [letter, sound])),
)
