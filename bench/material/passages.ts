import type { Text } from '../engine.ts'
import { below, createRandom, pick, type Random } from './random.ts'
import type { Vocabulary } from './vocabulary.ts'
import { createZipf } from './zipf.ts'

/**
 * Makes passages as they stand in the news: 60 to 110 words in sentences of 9 to 26, words as frequent as Zipf's law has them,
 * each passage about something: it keeps coming back to a few words of its topic. The same vocabulary and number give the same passages.
 */
export function createPassages(vocabulary: Vocabulary, count: number): readonly Text[] {
  const random = createRandom(SEED)
  const write = createWriter(vocabulary)
  return Array.from({ length: count }, (_, place) => ({ id: String(place), text: write(random) }))
}

const SEED = 677972
const TOPICS = 200
// Words of a topic, and how many of them one passage keeps to.
const TOPIC_WORDS = 400
const FOCUS = 16
const SHIFT = 2.7
// The shares of framing words among all, and of the passage's own topic among the others.
const FRAMING = 0.42
const ON_TOPIC = 0.35

function createWriter({ framing, content }: Vocabulary): (random: Random) => string {
  const anyWord = createZipf(content.length, SHIFT)
  const topicWord = createZipf(TOPIC_WORDS, 10 * SHIFT)
  const topics = Array.from({ length: TOPICS }, (_, topic) => createTopic(topic, content))
  return (random) => {
    const topic = pick(topics, random)
    const focus = [...new Set(Array.from({ length: FOCUS }, () => topic[topicWord(random)] ?? ''))]
    const nextWord = () => {
      if (random() < FRAMING) return pick(framing, random)
      return random() < ON_TOPIC ? pick(focus, random) : (content[anyWord(random)] ?? '')
    }
    return paragraph(60 + below(51, random), nextWord, random)
  }
}

/** Words from all over the vocabulary, rare ones among them, in an order of their own. */
function createTopic(seed: number, content: readonly string[]): readonly string[] {
  const random = createRandom(seed + 1)
  return Array.from({ length: TOPIC_WORDS }, () => content[Math.floor(random() ** 2 * content.length)] ?? '')
}

function paragraph(length: number, nextWord: () => string, random: Random): string {
  const sentences: string[] = []
  for (let left = length; 0 < left; ) {
    const size = left < 18 ? left : 9 + below(18, random)
    sentences.push(sentence(Array.from({ length: Math.min(size, left) }, nextWord), random))
    left -= size
  }
  return sentences.join(' ')
}

function sentence(words: readonly string[], random: Random): string {
  const comma = 3 + below(12, random)
  const text = words.map((word, place) => (place === comma && place < words.length - 1 ? `${word},` : word)).join(' ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
