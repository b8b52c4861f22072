import type { doctor as english } from '../en/doctor.ts'

/** What the bot finds out about itself. */
export const doctor = {
  'doctor.title': 'Ce que Rift peut faire ici',
} as const satisfies Record<keyof typeof english, string>
