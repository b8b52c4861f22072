/** What the bot finds out about itself. */
export const doctor = {
  'doctor.title': 'What Rift can do here',
} as const
