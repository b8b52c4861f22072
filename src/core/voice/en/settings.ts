/** Settings and their panels. */
export const settings = {
  'settings.title': 'Settings',
} as const
