import { detectLanguage } from '../core/corpus/detect-language.ts'

/** The language of a text: the one that it is said to have, unless it is written in another script; else the one that it seems to have. */
export const languageOf = (text: string, told: string | undefined): string =>
  told !== undefined && isWrittenIn(text.slice(0, SAMPLE), told) ? told : detectLanguage(text)

const SAMPLE = 2000

/** Content systems say that all of their pages are in English. */
function isWrittenIn(text: string, tag: string): boolean {
  const script = new Intl.Locale(tag).maximize().script ?? 'Latn'
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const ofScript = text.match(new RegExp(COMPOUND.get(script) ?? `\\p{Script=${script}}`, 'gu'))?.length ?? 0
  return letters * SOME <= ofScript
}

// A text may name much in another script.
const SOME = 0.3

/** Ways of writing that are no scripts of Unicode by themselves. */
const COMPOUND: ReadonlyMap<string, string> = new Map([
  ['Hans', '\\p{Script=Han}'],
  ['Hant', '\\p{Script=Han}'],
  ['Jpan', '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]'],
  ['Kore', '[\\p{Script=Hangul}\\p{Script=Han}]'],
])
