import { ar } from './ar/ar.ts'
import { en } from './en/en.ts'
import { es } from './es/es.ts'
import { fr } from './fr/fr.ts'
import { he } from './he/he.ts'
import type { Language } from './languages.ts'

/** What a sentence is called, the same in every language. */
export type Key = keyof typeof en

/** Every sentence in every language, in ICU MessageFormat. */
export const catalogs: Readonly<Record<Language, Readonly<Record<Key, string>>>> = { en, ar, he, fr, es }
