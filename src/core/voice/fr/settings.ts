import type { settings as english } from '../en/settings.ts'

/** Settings and their panels. */
export const settings = {
  'settings.title': 'Réglages',
} as const satisfies Record<keyof typeof english, string>
