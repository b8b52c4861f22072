/** The languages that the bot itself speaks. Articles are quoted in their own. */
export const LANGUAGES = ['en', 'ar', 'he', 'fr', 'es'] as const

export type Language = (typeof LANGUAGES)[number]

/** What is spoken when nothing says otherwise. */
export const USUAL_LANGUAGE: Language = 'en'

/** The language to speak with somebody whose client is set to a BCP 47 tag, such as `es-ES`; the usual one for all that we do not speak. */
export function languageOf(locale: string | null): Language {
  const [primary = ''] = (locale ?? '').toLowerCase().split(/[-_]/)
  const current = RENAMED[primary] ?? primary
  return LANGUAGES.find((language) => language === current) ?? USUAL_LANGUAGE
}

// ISO 639 gave Hebrew another code in 1989, and some clients still send the first.
const RENAMED: Readonly<Record<string, Language>> = { iw: 'he' }

/** Which way a language is written. */
export const directionOf = (language: Language): 'rtl' | 'ltr' => (language === 'ar' || language === 'he' ? 'rtl' : 'ltr')
