import { createRandom, pick, type Random } from './random.ts'

/** The words that passages are made of. */
export interface Vocabulary {
  /** Words that hold sentences together, most frequent first; a word stands as often as in the sample. */
  readonly framing: readonly string[]
  /** All other words, most frequent first; names begin with a capital. */
  readonly content: readonly string[]
}

/** The words of a sample of real text, and made-up ones after them until there are `size` content words. */
export function createVocabulary(sample: string, size: number): Vocabulary {
  const words = sample.match(/\p{L}+/gu) ?? []
  const framing = words.map((word) => word.toLowerCase()).filter((word) => FRAMING.has(word))
  const content = new Set(byFrequency(uncapitalised(words).filter((word) => 2 < word.length && !FRAMING.has(word.toLowerCase()))))
  const random = createRandom(SEED)
  while (content.size < size) for (const form of family(random)) content.add(form)
  return { framing, content: [...content].slice(0, size) }
}

const SEED = 20240405

const FRAMING = new Set(
  `the of and to in a is that for on as with by it was are from at be this which has have had not but or an were their its they he she
  his her who will would been more also than when what about into after over said says could can may there other no all one two between
  against during while if so such these those only most some any where how many why did does do`.split(/\s+/),
)

/** A word that also stands without a capital has one only where a sentence begins. */
function uncapitalised(words: readonly string[]): readonly string[] {
  const plain = new Set(words.filter((word) => word === word.toLowerCase()))
  return words.map((word) => (plain.has(word.toLowerCase()) ? word.toLowerCase() : word))
}

function byFrequency(words: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word)
}

const ONSETS = 'b c d d f g h l l m m n n p r r s s t t v w br ch cl cr fl gr pl pr sh sl sp st th tr'.split(' ')
const VOWELS = 'a a a e e e e i i i o o u ea ou'.split(' ')
const CODAS = ['', 'n', 'r', 's', 't', 'l', 'm', 'd', 'ck', 'nd', 'nt', 'st']
const ENDINGS = ['s', 'ed', 'ing', 'er', 'ation', 'ly', 'ness', 'al']
const NAMES = 0.25

/** A made-up word with a few of its forms, or a made-up name. */
function family(random: Random): readonly string[] {
  const syllables = 1 + Math.floor(random() * 2.6)
  const stem = Array.from({ length: syllables }, () => pick(ONSETS, random) + pick(VOWELS, random)).join('') + pick(CODAS, random)
  if (stem.length < 4 || FRAMING.has(stem)) return []
  if (random() < NAMES) return [stem.charAt(0).toUpperCase() + stem.slice(1)]
  return [stem, ...ENDINGS.filter(() => random() < 0.3).map((ending) => stem + ending)]
}
