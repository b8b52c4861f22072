import type { settings as english } from '../en/settings.ts'

/** Settings and their panels. */
export const settings = {
  'settings.title': 'Ajustes',
} as const satisfies Record<keyof typeof english, string>
