import type { Language } from '../core/voice/languages.ts'

/** What the page is asked. */
export interface Visit {
  /** The line that was typed. */
  readonly line: string
  /** The language that was chosen; undefined when the browser decides. */
  readonly chosen: Language | undefined
}

/** The address of the page after a line, or after a button that was pressed under what the line said. */
export function pageLink({ line, chosen }: Visit, button?: string): string {
  const query = { q: line, ...(button === undefined ? {} : { button }), ...(chosen === undefined ? {} : { lang: chosen }) }
  return `/?${new URLSearchParams(query)}`
}
