import { IntlMessageFormat } from 'intl-messageformat'
import type { Span, Spans } from '../answer/span.ts'
import { catalogs, type Key } from './catalogs.ts'
import { isolateIn } from './isolate-in.ts'
import { directionOf, LANGUAGES, type Language } from './languages.ts'

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

/** What a sentence speaks of: numbers, dates' texts and names, which are kept apart from the direction of the sentence, or spans. */
export type Values = Readonly<Record<string, string | number | Spans>>

/** The voice of a language. */
export const voiceOf = (language: Language): Voice => VOICES[language]

function createVoice(language: Language): Voice {
  const direction = directionOf(language)
  const formats = new Map<Key, IntlMessageFormat>()
  const formatOf = (key: Key): IntlMessageFormat => {
    const format = formats.get(key) ?? new IntlMessageFormat(catalogs[language][key], TAGS[language])
    formats.set(key, format)
    return format
  }
  const spans = (key: Key, values: Values = {}): Spans => {
    const parts = formatOf(key).format<Part>({ ...MARKS, ...Object.fromEntries(Object.entries(values).map(isolated)) })
    return [parts].flat(DEEP).flatMap(spanOf)
  }
  const isolated = ([name, value]: [string, Values[string]]) => [name, typeof value === 'string' ? isolateIn(direction, value) : value]
  const list = new Intl.ListFormat(language, { type: 'disjunction' })
  const day = new Intl.DateTimeFormat(TAGS[language], { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  return {
    language,
    direction,
    spans,
    text: (key, values) =>
      spans(key, values)
        .map(({ text }) => text)
        .join(''),
    any: (words) =>
      list
        .formatToParts(words.map((word) => isolateIn(direction, word)))
        .map(({ type, value }) => (type === 'element' ? { text: value, bold: true } : { text: value })),
    date: (iso) => day.format(new Date(`${iso}T00:00:00Z`)),
  }
}

type Part = string | Span | Spans

const spanOf = (part: Part | readonly Part[]): Spans => (typeof part === 'string' ? [{ text: part }] : ([part].flat() as Spans))

const mark =
  (marks: Omit<Span, 'text'>) =>
  (parts: readonly Part[]): Spans =>
    parts.flatMap(spanOf).map((span) => ({ ...span, ...marks }))

const MARKS = { b: mark({ bold: true }), i: mark({ italic: true }), code: mark({ code: true }) }

const DEEP = 4

// Days as in Britain, and in Arabic the figures that the articles' own numbers have.
const TAGS: Readonly<Record<Language, string>> = { en: 'en-GB', ar: 'ar-u-nu-latn', he: 'he', fr: 'fr', es: 'es' }

const VOICES = Object.fromEntries(LANGUAGES.map((language) => [language, createVoice(language)])) as unknown as Readonly<
  Record<Language, Voice>
>
