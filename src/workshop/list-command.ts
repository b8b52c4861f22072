/** A command that is to be listed: the file it is in, without its ending, and the constant that it is. */
export interface Listed {
  readonly name: string
  readonly identifier: string
}

/**
 * Adds a command to the text of the list of commands, formatted as the formatter would: its import in order, itself at the
 * end. Undefined when the text is not what such a list looks like; then it is better left to a person.
 */
export function listCommand(text: string, command: Listed): string | undefined {
  const match = FORM.exec(text)
  if (match === null) return undefined
  const [, head = '', between = '', list = '', tail = ''] = match
  const imports = Array.from(head.matchAll(IMPORT), ([, identifier = '', name = '']): Listed => ({ identifier, name }))
  const entries = list.split(',').flatMap((entry) => entry.trim() || [])
  const known = new Set(imports.map(({ identifier }) => identifier))
  const isUnderstood = entries.every((entry) => known.has(entry)) && !known.has(command.identifier)
  if (!isUnderstood) return undefined
  const sorted = [...imports, command].sort((a, b) => (a.name < b.name ? -1 : 1))
  return `${sorted.map(importOf).join('')}${between}${listOf([...entries, command.identifier])}${tail}`
}

const importOf = ({ identifier, name }: Listed): string => `import { ${identifier} } from './${name}.ts'\n`

const IMPORT = /^import \{ (\w+) \} from '\.\/([a-z-]+)\.ts'\n/gm

// Imports and nothing else, whatever stands between, the list of bare names, and the end.
const FORM = /^((?:import \{ \w+ \} from '\.\/[a-z-]+\.ts'\n)+)((?!import)[^[\]]*\n)?export const commands = \[([\w\s,]*)\](\n?)$/

function listOf(entries: readonly string[]): string {
  const line = `export const commands = [${entries.join(', ')}]`
  return line.length <= LINE ? line : `export const commands = [\n${entries.map((entry) => `  ${entry},\n`).join('')}]`
}

// As the formatter is set.
const LINE = 140
