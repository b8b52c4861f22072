import { wordsOf } from '../core/search/words.ts'

/** Words that a summary has in a row with its source. */
export interface SharedRun {
  /** As the summary has them. */
  readonly words: string
  /** 1-based line of the source. */
  readonly sourceLine: number
}

/** So many words in a row are no coincidence: they have been copied. */
export const SHORTEST_RUN = 8

/** Finds the longest runs of a text that stand in a source word for word, whatever their punctuation and capital letters. */
export function createRunFinder(source: string): (text: string) => readonly SharedRun[] {
  const words = wordListOf(source)
  const starts = new Map<string, number[]>()
  for (let at = 0; at + SHORTEST_RUN <= words.length; at++) {
    const key = keyAt(words, at)
    const places = starts.get(key)
    if (places === undefined) starts.set(key, [at])
    else places.push(at)
  }
  return (text) => {
    const own = wordListOf(text)
    const runs: SharedRun[] = []
    for (let at = 0; at + SHORTEST_RUN <= own.length; at++) {
      const places = starts.get(keyAt(own, at))
      if (places === undefined) continue
      const { length, place } = longest(own, at, { words, places })
      runs.push({ words: wordsBetween(text, own, { from: at, to: at + length }), sourceLine: lineAt(source, words[place]?.start ?? 0) })
      at += length - 1
    }
    return runs
  }
}

interface Word {
  readonly word: string
  readonly start: number
  readonly end: number
}

const wordListOf = (text: string): readonly Word[] =>
  Array.from(wordsOf(text), ({ surface, start }) => ({
    word: surface.toLowerCase().replaceAll('’', "'"),
    start,
    end: start + surface.length,
  }))

const keyAt = (words: readonly Word[], at: number): string =>
  words
    .slice(at, at + SHORTEST_RUN)
    .map(({ word }) => word)
    .join(' ')

interface Places {
  readonly words: readonly Word[]
  readonly places: readonly number[]
}

function longest(own: readonly Word[], at: number, { words, places }: Places): { readonly length: number; readonly place: number } {
  let best = { length: 0, place: 0 }
  for (const place of places) {
    let length = SHORTEST_RUN
    while (at + length < own.length && own[at + length]?.word === words[place + length]?.word) length++
    if (best.length < length) best = { length, place }
  }
  return best
}

const wordsBetween = (text: string, own: readonly Word[], { from, to }: { readonly from: number; readonly to: number }): string =>
  text.slice(own[from]?.start, own[to - 1]?.end).replace(/\s+/g, ' ')

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length
