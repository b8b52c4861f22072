import type { doctor as english } from '../en/doctor.ts'

/** What the bot finds out about itself. */
export const doctor = {
  'doctor.title': 'Lo que Rift puede hacer aquí',
} as const satisfies Record<keyof typeof english, string>
