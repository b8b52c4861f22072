import type { Command } from '../core/command/command.ts'
import type { Dispatch } from '../core/command/dispatch.ts'
import { localOrigin } from '../core/command/origin.ts'
import { parseLine } from '../core/command/parse-line.ts'
import type { Language } from '../core/voice/languages.ts'
import { textIn } from '../core/voice/text.ts'
import { splitLine, type Vocabulary } from './read-line.ts'

/** Something to pick while a line is typed. */
export interface Offer {
  readonly label: string
  /** What it is, when the label does not say so. */
  readonly note?: string
  /** The line that picking it writes. One that ends with a space waits for more. */
  readonly line: string
}

/** What offers are made of. */
export interface Offering extends Vocabulary {
  readonly dispatch: Pick<Dispatch, 'suggest'>
}

/** What to offer for a line that is being typed: commands until one is named, then what that command suggests. */
export function offersFor(line: string, { commands, word, dispatch }: Offering, language: Language): readonly Offer[] {
  const unnamed = /^\s*(?:\/(\S*))?$/u.exec(line)
  if (unnamed !== null) {
    const [, beginning = ''] = unnamed
    return commands.filter(({ name }) => word.typed(name).startsWith(beginning)).map((command) => offerOf(command, word.typed, language))
  }
  const { command, rest } = splitLine(line, { commands, word })
  const argument = command && suggestible(command)
  if (command === undefined || argument === undefined) return []
  const given = parseLine(rest, command.arguments)
  const value = given[argument] ?? ''
  // Who is to see the answer may stand before the question, and stays.
  const before = rest.endsWith(value) ? rest.slice(0, rest.length - value.length) : ''
  return dispatch
    .suggest({ command: command.name, arguments: given }, argument, localOrigin('person', language))
    .map((suggestion) => ({ label: suggestion.label, line: `/${word.typed(command.name)} ${before}${suggestion.value}` }))
}

function offerOf(command: Command, typed: (name: string) => string, language: Language): Offer {
  const label = `/${typed(command.name)}`
  return { label, note: textIn(command.description, language), line: suggestible(command) === undefined ? label : `${label} ` }
}

const suggestible = ({ arguments: declared }: Command): string | undefined =>
  Object.entries(declared).find(([, it]) => it.kind === 'text' && it.suggest !== undefined)?.[0]
