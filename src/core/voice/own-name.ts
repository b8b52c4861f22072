import type { Language } from './languages.ts'

/** What those who speak a language call it. */
export const ownName = (language: Language): string => new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
