import { oneLine } from '../corpus/legible.ts'

/** A command and its arguments: typed by a person, carried by a button, or sent by the playground. */
export interface Invocation {
  readonly command: string
  readonly arguments: Readonly<Record<string, string>>
}

/** The longest invocation that a button can carry, in UTF-16 code units: the narrower platform's limit of 100, less room to tell equal buttons apart. */
export const LONGEST_TOKEN = 97

/** Writes an invocation as one line for a button to carry: `rift|query=rafah|page=2`. The inverse of {@link decodeInvocation}. */
export const encodeInvocation = ({ command, arguments: given }: Invocation): string =>
  [command, ...Object.entries(given).map(([name, value]) => `${name}=${escapeValue(value)}`)].join('|')

/** Reads what {@link encodeInvocation} wrote; from anything else comes an invocation that no command accepts. */
export function decodeInvocation(token: string): Invocation {
  const [command = '', ...pairs] = (token.match(/(?:\\.|[^|\\])+/gsu) ?? []).map((part) => part.replace(/\\(.)/gsu, '$1'))
  const named = pairs.filter((pair) => pair.includes('='))
  return {
    command,
    arguments: Object.fromEntries(named.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)])),
  }
}

/** How a value stands in a token: on one line, its bars and backslashes escaped. */
export const escapeValue = (text: string): string => oneLine(text).replace(/[\\|]/g, '\\$&')
