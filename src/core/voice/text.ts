import type { Language } from './languages.ts'

/** A few words of what is declared, such as a command, in every language; or in one that has to do for all. */
export type Text = string | Readonly<Record<Language, string>>

/** The words in a language. */
export const textIn = (text: Text, language: Language): string => (typeof text === 'string' ? text : text[language])
