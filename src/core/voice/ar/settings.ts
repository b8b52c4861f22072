import type { settings as english } from '../en/settings.ts'

/** Settings and their panels. */
export const settings = {
  'settings.title': 'الإعدادات',
} as const satisfies Record<keyof typeof english, string>
