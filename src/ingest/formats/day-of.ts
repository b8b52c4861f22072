/** The day that a date, a moment or a date in words speaks of, `2024-04-05`; undefined when it names none. */
export function dayOf(text: string): string | undefined {
  const [, year, month, day] = DIGITS.exec(text.trim()) ?? []
  const written = year === undefined ? inWords(text) : `${year}-${month}-${day}`
  return written !== undefined && new Date(`${written}T00:00:00Z`).toJSON()?.startsWith(written) === true ? written : undefined
}

// `2024-04-05T10:00:00+02:00`, whose day is the one that the publisher wrote; `20240405`; `2024/04/05`; `D:20240405100000`.
const DIGITS = /^(?:D:)?(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?!\d{1,3}(?!\d))/

/** `April 5, 2024` and `Fri, 05 Apr 2024 10:00:00 GMT`; what has no day of the month is no day. */
function inWords(text: string): string | undefined {
  if (!/\b\d{4}\b/.test(text) || !/\b\d{1,2}\b/.test(text) || !/[a-z]{3}/i.test(text)) return undefined
  const time = Date.parse(/\d:\d/.test(text) ? text : `${text} UTC`)
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10)
}
