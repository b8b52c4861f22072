import type { doctor as english } from '../en/doctor.ts'

/** What the bot finds out about itself. */
export const doctor = {
  'doctor.title': 'ما الذي يستطيع Rift فعله هنا',
} as const satisfies Record<keyof typeof english, string>
