import { articleText } from './article.ts'

/** Files of a corpus of so many passages, none like another, in articles of a hundred each. */
export const bigCorpus = (passages: number): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Array.from({ length: Math.ceil(passages / HUNDRED) }, (_, article) => {
      const count = Math.min(HUNDRED, passages - article * HUNDRED)
      const body = Array.from({ length: count }, (_, index) => `{#p-${article}-${index}}\n${textOf(article * HUNDRED + index)}`)
      return [`rift/article-${article}.md`, articleText({ title: `Article ${article}`, language: 'en' }, body.join('\n\n'))]
    }),
  )

const HUNDRED = 100

const SYLLABLES = ['ba', 'de', 'fi', 'go', 'ku', 'la', 'me', 'ni', 'po', 'ru', 'sa', 'te', 'vi', 'zo', 'ha', 'je']

/** A word for each number, the same every time. */
export const wordOf = (number: number): string => Array.from({ length: 4 }, (_, place) => SYLLABLES[(number >> (place * 4)) & 15]).join('')

// Three sentences; what comes later in one is a rarer word, and the last word is the passage's own.
const textOf = (passage: number): string =>
  Array.from({ length: 3 }, (_, sentence) => {
    const words = Array.from({ length: 6 }, (_, place) => wordOf(((passage * 18 + sentence * 6 + place) * 7919) % (10 * 3 ** (place + 1))))
    return `${words.join(' ')} ${wordOf(40_000 + passage)}.`
  }).join(' ')
