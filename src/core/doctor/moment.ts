import { LANGUAGES, type Language } from '../voice/languages.ts'
import type { Sentence } from '../voice/sentence.ts'
import { voiceOf } from '../voice/voice.ts'

/** A moment, given in milliseconds since 1970, as a day and a time that every voice can say. */
export function momentOf(milliseconds: number): Sentence {
  const iso = new Date(milliseconds).toISOString()
  const date = Object.fromEntries(LANGUAGES.map((language) => [language, voiceOf(language).date(iso.slice(0, DAY))])) as Record<
    Language,
    string
  >
  return { key: 'doctor.moment', values: { date, time: iso.slice(DAY + 1, DAY + 1 + SECONDS) } }
}

// Of `2026-01-31T12:34:56.000Z`.
const DAY = 10
const SECONDS = 8
