/** `2024-04-05` as people write it, `5 April 2024`. */
export const dateText = (iso: string): string => FORMAT.format(new Date(`${iso}T00:00:00Z`))

const FORMAT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
