import type { Passage } from '../core/corpus/article.ts'
import type { Corpus } from '../core/corpus/corpus.ts'
import type { Finding } from './finding.ts'
import { isReadable } from './readable-id.ts'
import { wordCount } from './word-count.ts'

/** A reader who meets fewer words under a citation learns nothing from them: it is a heading, a caption or a leftover. */
export const FEWEST_WORDS = 4

/** An opened passage is one card, and the stricter platform shows 4000 characters of it, its citation included. */
export const MOST_CHARACTERS = 3500

/** What is wrong with passages by themselves and beside each other. */
export const checkPassages = ({ collections }: Corpus, folder: string): readonly Finding[] =>
  collections.flatMap(({ passages }) => {
    const known = new Map<string, Passage>()
    return passages.flatMap((passage) => {
      const key = passage.text.toLowerCase().replace(/[\s\p{P}]+/gu, ' ')
      const first = known.get(key)
      known.set(key, first ?? passage)
      return [...duplicateOf(passage, first, folder), ...ownFaults(passage, folder)]
    })
  })

function duplicateOf(passage: Passage, first: Passage | undefined, folder: string): readonly Finding[] {
  if (first === undefined) return []
  const message = `Cannot say the same twice: "${passage.anchor}" has the text of "${first.anchor}", at ${folder}/${first.article.id}.md:${first.line}`
  return [{ severity: 'error', rule: 'duplicate', ...placeOf(passage, folder), message }]
}

function ownFaults(passage: Passage, folder: string): readonly Finding[] {
  const { anchor, text, originalId } = passage
  const words = wordCount(text)
  const warn = (rule: Finding['rule'], message: string): Finding => ({ severity: 'warning', rule, ...placeOf(passage, folder), message })
  return [
    ...(words < FEWEST_WORDS
      ? [
          warn(
            'length',
            `"${anchor}" has ${words === 1 ? 'one word' : `${words} words`}: join it to a neighbour, at least ${FEWEST_WORDS} say something`,
          ),
        ]
      : []),
    ...(MOST_CHARACTERS < text.length
      ? [warn('length', `"${anchor}" has ${text.length} characters: divide it, a card holds ${MOST_CHARACTERS} and the rest is cut`)]
      : []),
    // What was imported brings its ids along.
    ...(originalId === undefined && !isReadable(anchor)
      ? [warn('id', `"${anchor}" cannot be said or remembered: give new passages ids of words`)]
      : []),
  ]
}

const placeOf = ({ article, line }: Passage, folder: string) => ({ file: `${folder}/${article.id}.md`, line })
