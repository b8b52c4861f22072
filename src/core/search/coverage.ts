import type { Concept } from './question.ts'

/** The share of a question's weight that a text with these terms covers, 0 to 1. */
export function coverageOf(concepts: readonly Concept[], terms: ReadonlySet<string>): number {
  const total = weigh(concepts)
  return total === 0 ? 0 : weigh(concepts.filter((concept) => isCovered(concept, terms))) / total
}

/** A topic is covered by any of its names; other concepts by their word. */
export const isCovered = ({ terms, topic }: Concept, present: ReadonlySet<string>): boolean =>
  topic === undefined
    ? terms.some((term) => present.has(term))
    : present.has(terms[0] ?? '') || (1 < terms.length && terms.slice(1).every((term) => present.has(term)))

const weigh = (concepts: readonly Concept[]): number => concepts.reduce((total, { weight }) => total + weight, 0)
