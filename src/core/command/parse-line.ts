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
    for (const choice of argument.choices) {
      const pattern = new RegExp(`^(?:${name}:\\s?${choice}|${choice}:)(?=\\s|$)|(?<=^|\\s)(?:${name}:\\s?${choice}|${choice}:)$`, 'iu')
      if (!pattern.test(rest)) continue
      named[name] = choice
      rest = rest.replace(pattern, '').trim()
    }
  }
  const text = Object.entries(declared).find(([, argument]) => argument.kind === 'text' && argument.setBy !== 'button')?.[0]
  return text === undefined || (rest === '' && declared[text]?.required !== true) ? named : { ...named, [text]: rest }
}
