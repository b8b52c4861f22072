import { html as template } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'

/** Markup in which every piece of text has been escaped. */
export type Html = HtmlEscapedString

/** What may stand in a template: text is escaped, markup is not, and nothing is waited for. */
export type Piece = string | number | Html | undefined | readonly Piece[]

/** Hono's template, whose result is here at once because no piece is a promise. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  const made = template(strings, ...pieces)
  if (made instanceof Promise) throw new TypeError('Cannot draw: a piece is a promise')
  return made
}
