import { oneLine } from '../corpus/legible.ts'
import { createAnalyzer } from '../search/analyzer.ts'
import { isFraming } from '../search/framing.ts'
import { escapeValue } from './invocation.ts'

/**
 * A query short enough for a button of `limit` characters. One that is too long loses first the words a search does
 * not use, then those at its end.
 */
export function carryQuery(query: string, limit: number): string {
  const whole = oneLine(query)
  if (escapeValue(whole).length <= limit) return whole
  const kept: string[] = []
  let room = limit
  for (const word of informativeWords(whole)) {
    const cost = word.length + (0 < kept.length ? 1 : 0)
    if (room < cost) break
    kept.push(word)
    room -= cost
  }
  return kept.join(' ')
}

const analyze = createAnalyzer('en')

const informativeWords = (query: string): readonly string[] => [
  ...new Set(
    analyze(query)
      .filter(({ stop, word }) => !stop && !isFraming(word))
      .map(({ surface }) => surface),
  ),
]
