/** What parts the cells of a table, by its first line: spreadsheets write semicolons where commas part decimals. */
export function delimiterOf(beginning: string): string {
  const line = /^[^\r\n]*/.exec(beginning)?.[0] ?? ''
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: line.split(delimiter).length }))
  return counts.reduce((best, it) => (best.count < it.count ? it : best)).delimiter
}

const DELIMITERS = [',', ';', '\t']
