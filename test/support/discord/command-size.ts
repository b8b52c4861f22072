import { isRecord } from '../is-record.ts'
import { recordsOf } from './shape.ts'

/** The characters of a command that count towards its 8000: names, descriptions and choices; of a text in several languages, the longest. */
export function sizeOfCommand(command: unknown): number {
  if (!isRecord(command)) return 0
  const { options, choices, value } = command
  const nested = [...recordsOf(options), ...recordsOf(choices)].reduce((sum, part) => sum + sizeOfCommand(part), 0)
  return longest(command, 'name') + longest(command, 'description') + lengthOf(value) + nested
}

function longest(part: Record<string, unknown>, field: 'name' | 'description'): number {
  const translations = part[`${field}_localizations`]
  const variants = [part[field], ...(isRecord(translations) ? Object.values(translations) : [])]
  return Math.max(...variants.map(lengthOf))
}

const lengthOf = (text: unknown): number => (typeof text === 'string' ? text.length : 0)
