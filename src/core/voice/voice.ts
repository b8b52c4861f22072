import { IntlMessageFormat } from 'intl-messageformat'
import { type Spans, textOf } from '../answer/span.ts'
import { catalogs, type Key } from './catalogs.ts'
import { isolateIn } from './isolate-in.ts'
import { directionOf, type Language } from './languages.ts'
import { marksOf, type Part, spansOf } from './marks.ts'
import { opening } from './opening.ts'
import { remember } from './remember.ts'
import { areWords, isList, isSentence, type Value, type Values } from './sentence.ts'
import { unparted } from './unparted.ts'

/** Every sentence that the bot itself says, in one language. The words of articles are not among them. */
export interface Voice {
  readonly language: Language
  readonly direction: 'rtl' | 'ltr'
  /** A sentence without marks. */
  readonly text: (key: Key, values?: Values) => string
  /** A sentence whose `<b>`, `<i>` and `<code>` are marks. */
  readonly spans: (key: Key, values?: Values) => Spans
  /** Words of which any holds, "a, b or c", in bold. */
  readonly any: (words: readonly string[]) => Spans
  /** An ISO date as people write it, `5 April 2024`. */
  readonly date: (iso: string) => string
}

/** The voice of a language. What it needs is made when it first speaks. */
export const voiceOf: (language: Language) => Voice = remember(createVoice)

function createVoice(language: Language): Voice {
  const direction = directionOf(language)
  const marks = marksOf(direction)
  const formatOf = remember((key: Key) => new IntlMessageFormat(unparted(catalogs[language][key], language), TAGS[language]))
  const any = (words: readonly string[]): Spans =>
    listFormatOf(language)
      .formatToParts(words.map((word) => isolateIn(direction, word)))
      .map(({ type, value }) => (type === 'element' ? { text: value, bold: true } : { text: value }))
  const said = (key: Key, values: Values): Spans => {
    const parts = Object.entries(values).map(([name, value]) => [name, partOf(value)])
    return [formatOf(key).format<Part>({ ...marks, ...Object.fromEntries(parts) })].flat().flatMap(spansOf)
  }
  const partOf = (value: Value): Part | number => {
    if (typeof value === 'number') return value
    if (typeof value === 'string') return isolateIn(direction, value)
    if (isSentence(value)) return said(value.key, value.values ?? {})
    if (isList(value)) return areWords(value) ? any(value) : value
    return value[language]
  }
  const spans = (key: Key, values: Values = {}): Spans => opening(direction, said(key, values))
  return {
    language,
    direction,
    text: (key, values) => textOf(spans(key, values)),
    spans,
    any,
    date: (iso) => dayFormatOf(language).format(new Date(`${iso}T00:00:00Z`)),
  }
}

const listFormatOf = remember((language: Language) => new Intl.ListFormat(TAGS[language], { type: 'disjunction' }))

const dayFormatOf = remember(
  (language: Language) => new Intl.DateTimeFormat(TAGS[language], { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
)

// Days as in Britain, and in Arabic the figures that the articles' own numbers have.
const TAGS: Readonly<Record<Language, string>> = { en: 'en-GB', ar: 'ar-u-nu-latn', he: 'he', fr: 'fr', es: 'es' }
