/**
 * Takes the article, conjunctions and common endings off a folded Arabic word, and nothing else, so that few words of
 * different meaning meet. Source: L. S. Larkey, L. Ballesteros, M. E. Connell, "Light Stemming for Arabic Information
 * Retrieval" (2007), the light10 stemmer.
 */
export function stemArabic(word: string): string {
  const open = word.startsWith('و') && 3 < word.length ? word.slice(1) : word
  const bare = without(open, PREFIXES, (prefix, text) => text.startsWith(prefix) && prefix.length + 2 <= text.length)
  return SUFFIXES.reduce(
    (text, suffix) => (text.endsWith(suffix) && suffix.length + 2 <= text.length ? text.slice(0, -suffix.length) : text),
    bare,
  )
}

const PREFIXES = ['وال', 'بال', 'كال', 'فال', 'ال', 'لل']
const SUFFIXES = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي']

function without(text: string, affixes: readonly string[], fits: (affix: string, text: string) => boolean): string {
  const affix = affixes.find((it) => fits(it, text))
  return affix === undefined ? text : text.slice(affix.length)
}
