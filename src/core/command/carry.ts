import { characterEnd } from '../corpus/character-end.ts'
import { oneLine } from '../corpus/legible.ts'
import { createAnalyzer } from '../search/analyzer.ts'
import { isFraming } from '../search/framing.ts'
import { escapeValue } from './invocation.ts'

/**
 * A query short enough for a button of `limit` characters. One that is too long loses first the words a search does
 * not use and those that are too long by themselves, then those at its end.
 */
export function carryQuery(query: string, limit: number): string {
  const whole = oneLine(query)
  if (escapeValue(whole).length <= limit) return whole
  const kept: string[] = []
  let room = limit
  for (const word of informativeWords(whole).filter((it) => it.length <= limit)) {
    const cost = word.length + (0 < kept.length ? 1 : 0)
    if (room < cost) break
    kept.push(word)
    room -= cost
  }
  return 0 < kept.length ? kept.join(' ') : beginningOf(whole, limit)
}

/** What is left to carry of a query whose words are all too long, as in scripts that do not part them, or all of no use. */
function beginningOf(query: string, limit: number): string {
  let end = characterEnd(query, limit)
  while (limit < escapeValue(query.slice(0, end)).length) end = characterEnd(query, end - 1)
  return oneLine(query.slice(0, end))
}

const analyze = createAnalyzer('en')

const informativeWords = (query: string): readonly string[] => [
  ...new Set(
    analyze(query)
      .filter(({ stop, word }) => !stop && !isFraming(word))
      .map(({ surface }) => surface),
  ),
]
