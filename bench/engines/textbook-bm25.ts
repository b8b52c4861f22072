import { newStemmer } from 'snowball-stemmers'
import { eng } from 'stopword'
import type { Engine } from '../engine.ts'

const K = 1.2
const B = 0.75

/**
 * BM25 as textbooks have it: English Porter stems, no stop words, k1 = 1.2, b = 0.75.
 * Source: C. Manning, P. Raghavan, H. Schütze, "Introduction to Information Retrieval" (2008), section 11.4.3.
 */
export function createTextbookBm25(): Engine {
  const documents: Document[] = []
  const postings = new Map<string, Map<number, number>>()
  let average = 1
  return {
    build: ({ texts }) => {
      for (const { id, text } of texts) {
        const terms = termsOf(text)
        for (const term of terms) count(term, documents.length, postings)
        documents.push({ id, length: terms.length })
      }
      average = documents.reduce((sum, { length }) => sum + length, 0) / documents.length
    },
    search: (query, limit) => {
      const scores = new Map<number, number>()
      for (const term of termsOf(query)) {
        const occurrences = postings.get(term) ?? new Map<number, number>()
        const rarity = Math.log(1 + (documents.length - occurrences.size + 0.5) / (occurrences.size + 0.5))
        for (const [place, times] of occurrences) {
          const norm = K * (1 - B + (B * (documents[place]?.length ?? 0)) / average)
          scores.set(place, (scores.get(place) ?? 0) + (rarity * times * (K + 1)) / (times + norm))
        }
      }
      const best = [...scores].sort(([a, m], [b, n]) => n - m || a - b)
      return best.slice(0, limit).map(([place]) => documents[place]?.id ?? '')
    },
  }
}

interface Document {
  readonly id: string
  readonly length: number
}

const stemmer = newStemmer('porter')
const STOP_WORDS = new Set(eng)

const termsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).filter((word) => !STOP_WORDS.has(word)).map((word) => stemmer.stem(word))

function count(term: string, place: number, postings: Map<string, Map<number, number>>): void {
  const occurrences = postings.get(term) ?? new Map<number, number>()
  occurrences.set(place, (occurrences.get(place) ?? 0) + 1)
  postings.set(term, occurrences)
}
