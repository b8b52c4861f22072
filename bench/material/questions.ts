import type { Text } from '../engine.ts'
import { below, createRandom, pick, type Random } from './random.ts'

/** What is asked of every engine: each kind of question, so many of it. */
export interface Questions {
  readonly 'frequent word': readonly string[]
  readonly 'rare word': readonly string[]
  readonly 'ten words': readonly string[]
  readonly typo: readonly string[]
  readonly autocomplete: readonly string[]
}

export type Kind = keyof Questions

/** Draws questions from passages: the same ones from the same passages. */
export function createQuestions(texts: readonly Text[], count: number): Questions {
  const random = createRandom(SEED)
  const frequency = frequenciesOf(texts)
  const draw = (ask: (words: readonly string[]) => string | undefined) =>
    drawn(count, () => ask(between(longWords(pick(texts, random).text), 1, texts.length / 5)))
  const between = (words: readonly string[], from: number, to: number) =>
    words.filter((word) => within(frequency.get(word.toLowerCase()) ?? 0, from, to))
  const rare = (words: readonly string[]) => between(words, 1, Math.max(2, texts.length / 2000))
  return {
    'frequent word': draw((words) => maybePick(between(words, texts.length / 100, texts.length), random)),
    'rare word': draw((words) => maybePick(rare(words), random)),
    'ten words': draw((words) => tenWords(words, random)),
    typo: draw((words) => {
      const word = maybePick(
        rare(words).filter(({ length }) => 6 <= length),
        random,
      )
      const typo = word === undefined ? undefined : misspelt(word, random)
      return typo === undefined || frequency.has(typo.toLowerCase()) ? undefined : typo
    }),
    autocomplete: draw((words) => maybePick(words, random)?.slice(0, 2 + below(5, random))),
  }
}

const SEED = 101
const TRIES = 200

const within = (value: number, from: number, to: number): boolean => from <= value && value <= to

function drawn(count: number, next: () => string | undefined): readonly string[] {
  const questions: string[] = []
  for (let tries = 0; questions.length < count && tries < count * TRIES; tries++) {
    const question = next()
    if (question !== undefined) questions.push(question)
  }
  if (questions.length < count) throw new RangeError(`Cannot draw ${count} questions: the passages have too few words of the kind`)
  return questions
}

const maybePick = (words: readonly string[], random: Random): string | undefined => (words.length === 0 ? undefined : pick(words, random))

const longWords = (text: string): readonly string[] => [...new Set(text.match(/\p{L}{5,}/gu) ?? [])]

function frequenciesOf(texts: readonly Text[]): ReadonlyMap<string, number> {
  const frequencies = new Map<string, number>()
  for (const { text } of texts)
    for (const word of new Set(text.toLowerCase().match(/\p{L}{2,}/gu) ?? [])) frequencies.set(word, (frequencies.get(word) ?? 0) + 1)
  return frequencies
}

const FRAMES = [
  'what did % say about the % and % %',
  'how many % were % by the % in %',
  'why has % of % not been % since %',
  'who said that the % would % because of %',
  'where did the % and its % go after %',
]

function tenWords(words: readonly string[], random: Random): string | undefined {
  const left = [...words]
  const frame = pick(FRAMES, random)
  if (left.length < 4) return undefined
  return frame.replace(/%/g, () => left.splice(below(left.length, random), 1)[0] ?? '')
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** One letter swapped with the next, lost, changed or added, though never the first. */
function misspelt(word: string, random: Random): string {
  const place = 1 + below(word.length - 2, random)
  const [start, letter, next, end] = [word.slice(0, place), word.charAt(place), word.charAt(place + 1), word.slice(place + 2)]
  const other = LETTERS.charAt(below(LETTERS.length, random))
  return pick(
    [`${start}${next}${letter}${end}`, start + next + end, start + other + next + end, start + letter + other + next + end],
    random,
  )
}
