/** The Markdown of a paragraph on one line that reads as exactly this text; only what would be read otherwise is escaped. */
export const escapeMarkdown = (line: string): string => line.replace(INLINE, '\\$&').replace(OPENING, '\\$&').replace(NUMBERED, '$1\\$2')

// Emphasis, code, links, tags and character references. An underscore between letters, as in snake_case, is one already.
const INLINE = /[\\*`[]|<(?! |$)|&(?=#?[A-Za-z0-9]+;)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu

// What begins a heading, a quote, a list, a rule or a fence, or makes a heading of the line above.
const OPENING = /^(?:#{1,6}(?: |$)|>|[-+](?: |$)|--|=+$|~~~)/
const NUMBERED = /^(\d{1,9})([.)](?: |$))/
