import type { Explanation } from '../library.ts'
import type { Voice } from '../voice/voice.ts'
import type { Spans } from './span.ts'
import { wordShown, wordsShown } from './words-shown.ts'

/** What to know before reading excerpts: how words were read, and what they say nothing about. Empty when there is nothing. */
export function cautionOf(explanation: Explanation, voice: Voice): Spans {
  const corrected = explanation.corrections
    .slice(0, CORRECTIONS)
    .map(({ typed, read }) => voice.spans('answers.corrected', { typed: wordShown(typed), read }))
  const sentences = [...corrected, shortfallOf(explanation, voice)].filter((spans) => 0 < spans.length)
  return sentences.flatMap((spans, place) => (place === 0 ? spans : [{ text: ' ' }, ...spans]))
}

// More than this is not read, and would push out the excerpts.
const CORRECTIONS = 5

function shortfallOf({ outcome, unknownTerms, knownTerms, apart }: Explanation, { spans }: Voice): Spans {
  const words = wordsShown(unknownTerms)
  if (outcome !== 'partial') return words.length === 0 ? [] : spans('answers.unknownWords', { words })
  if (words.length === 0) return apart.length === 0 ? spans('answers.apart') : spans('answers.apartWithout', { words: wordsShown(apart) })
  const [topic] = knownTerms
  return topic === undefined || 1 < knownTerms.length
    ? spans('answers.closest', { words })
    : spans('answers.closestOn', { words, topic: wordShown(topic) })
}
