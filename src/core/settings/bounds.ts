import { LANGUAGES } from '../voice/languages.ts'

/** The bounds of the fields that are numbers, lines and lists. */
export const BOUNDS = { excerpts: { min: 1, max: 5 }, cooldown: { min: 0, max: 3600 }, notice: 200, list: 50 } as const

/** The choices of the fields that have some. */
export const CHOICES = {
  visibility: ['private', 'public', 'asker'],
  share: ['everyone', 'managers', 'nobody'],
  length: ['short', 'medium', 'long'],
  language: ['auto', ...LANGUAGES],
} as const
