import { franc } from 'franc-min'

/**
 * The BCP 47 tag of the language a text is written in; `en` when nothing tells. A script that one language owns decides
 * by itself, however short the text; the trigrams of franc decide between languages that share a script.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE)
  const script = mainScript(sample)
  if (script === 'Han') return share(sample, KANA) < SOME_KANA ? 'zh' : 'ja'
  const short = sample.length < LONG
  const told = short ? TELLING.find((it) => it.script === script && it.letters.test(sample))?.language : undefined
  return told ?? (short || !SHARED.has(script ?? '') ? OWNERS[script ?? ''] : undefined) ?? byTrigrams(sample)
}

function byTrigrams(sample: string): string {
  const code = franc(sample, { minLength: SHORTEST, ...(sample.length < LONG ? { only: COMMON } : {}) })
  return code === 'und' ? 'en' : tagOf(code)
}

/** The script that most letters of a text are of; undefined when it has none of those that are told apart. */
export function mainScript(text: string): string | undefined {
  const counts = SCRIPTS.map(([script, pattern]) => ({ script, count: text.match(pattern)?.length ?? 0 }))
  const most = counts.reduce((best, it) => (best.count < it.count ? it : best))
  return most.count === 0 ? undefined : most.script
}

// franc itself reads 2048 characters at most. Below LONG, trigrams confuse a common language with a rare one.
const SAMPLE = 2000
const LONG = 300
const SHORTEST = 10

const COMMON = 'eng spa fra deu por ita nld pol ces hun ron swe tur vie ind rus ukr bul'.split(' ')

/** The language of texts in a script, unless their letters or trigrams say otherwise. */
const OWNERS: Readonly<Record<string, string>> = {
  Arabic: 'ar',
  Devanagari: 'hi',
  Greek: 'el',
  Hangul: 'ko',
  Hebrew: 'he',
  Thai: 'th',
}

const SHARED: ReadonlySet<string> = new Set(['Arabic', 'Devanagari'])

// Kana belong to Han here: Japanese writes both, and kana alone tell it from Chinese.
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Latin', /\p{Script=Latin}/gu],
  ['Han', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ...['Cyrillic', 'Arabic', 'Hebrew', 'Greek', 'Devanagari', 'Thai', 'Hangul', 'Bengali', 'Tamil', 'Telugu', 'Gujarati', 'Kannada'].map(
    (script) => [script, new RegExp(`\\p{Script=${script}}`, 'gu')] as const,
  ),
]

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu
// A Chinese text may name a Japanese brand.
const SOME_KANA = 0.1

const share = (text: string, pattern: RegExp): number => (text.match(pattern)?.length ?? 0) / text.length

/** Letters that the other languages of a script do not have, the surest first. */
const TELLING: readonly { readonly script: string; readonly letters: RegExp; readonly language: string }[] = [
  { script: 'Arabic', letters: /[ٹڈڑںے]/, language: 'ur' },
  { script: 'Arabic', letters: /[پچژگ]/, language: 'fa' },
  { script: 'Cyrillic', letters: /[їєґ]/i, language: 'uk' },
  { script: 'Cyrillic', letters: /ў/i, language: 'be' },
  { script: 'Cyrillic', letters: /[ыэ]/i, language: 'ru' },
]

// CLDR calls Malay of Malaysia by its own code, and BCP 47 has the two-letter one.
const tagOf = (code: string): string => (code === 'zlm' ? 'ms' : (Intl.getCanonicalLocales(code)[0] ?? code))
