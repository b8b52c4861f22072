import { readCorpus } from '../src/store/read-corpus.ts'
import { WARM_UP } from './latency.ts'
import { createPassages } from './material/passages.ts'
import { createQuestions } from './material/questions.ts'
import { createVocabulary } from './material/vocabulary.ts'
import type { Load } from './measure.ts'

/** How many passages, and how many questions of each kind are timed. */
export interface Amount {
  readonly size: number
  readonly questions: number
}

/** Made-up passages in the words of our own corpus, and questions about them. */
export async function createLoad({ size, questions }: Amount): Promise<Load> {
  const texts = createPassages(createVocabulary(await sample(), distinctWords(size)), size)
  return { material: { language: 'en', texts }, questions: createQuestions(texts, WARM_UP + questions) }
}

async function sample(): Promise<string> {
  const { collections } = await readCorpus('corpus')
  return collections.flatMap(({ passages }) => passages.map(({ text }) => text)).join('\n')
}

/** More passages hold more words, though ever fewer new ones (Heaps' law): 60 000 in 100 000 passages. */
const distinctWords = (size: number): number => Math.round(60_000 * (size / 100_000) ** 0.4)
