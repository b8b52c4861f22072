import { oneLine } from '../corpus/legible.ts'
import type { Arguments } from './command.ts'

/**
 * Reads the arguments of a command from what a person types after its name: `visibility:public rafah`, or `public: rafah`
 * for short. What names no argument is the first text argument, which is always given, if only empty.
 */
export function parseLine(line: string, declared: Arguments): Readonly<Record<string, string>> {
  const named: Record<string, string> = {}
  let rest = oneLine(line)
  for (const [name, argument] of Object.entries(declared)) {
    if (argument.kind !== 'choice') continue
    const written = new Set<string>()
    for (let choice = leadingIn(rest, name, argument.choices); choice !== undefined; choice = leadingIn(rest, name, argument.choices)) {
      written.add(choice)
      rest = rest.replace(patternOf(name, choice), '').trim()
    }
    // Who writes two of them means the first that is declared: private before public.
    const meant = argument.choices.find((choice) => written.has(choice))
    if (meant !== undefined) named[name] = meant
  }
  const text = Object.entries(declared).find(([, argument]) => argument.kind === 'text' && argument.setBy !== 'button')?.[0]
  return text === undefined || (rest === '' && declared[text]?.required !== true) ? named : { ...named, [text]: rest }
}

const leadingIn = (line: string, name: string, choices: readonly string[]): string | undefined =>
  choices.find((choice) => patternOf(name, choice).test(line))

/** A choice at the beginning or the end of a line. */
const patternOf = (name: string, choice: string): RegExp =>
  new RegExp(`^(?:${name}:\\s?${choice}|${choice}:)(?=\\s|$)|(?<=^|\\s)(?:${name}:\\s?${choice}|${choice}:)$`, 'iu')
