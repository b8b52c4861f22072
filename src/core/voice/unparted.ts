import type { Language } from './languages.ts'

/** A sentence whose marks of punctuation stay on the line of the word they belong to: French sets a space between them. */
export const unparted = (sentence: string, language: Language): string =>
  language === 'fr' ? sentence.replace(/ (?=[:;?!»])|(?<=«) /g, NO_BREAK) : sentence

const NO_BREAK = '\u00a0'
