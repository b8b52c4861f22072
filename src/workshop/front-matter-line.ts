/** The 1-based line on which a field of an article's front matter stands; the first when it has none. */
export function frontMatterLine(text: string, field: string): number {
  const lines = text.split('\n')
  const end = lines.indexOf('---', 1)
  const index = lines.slice(0, end === -1 ? lines.length : end).findIndex((line) => line.startsWith(`${field}:`))
  return Math.max(index, 0) + 1
}
