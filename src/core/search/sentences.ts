/** A sentence of a text and where it stands in it. */
export interface Sentence {
  readonly text: string
  /** Offsets in UTF-16 code units; the white space after a sentence belongs to it. */
  readonly start: number
  readonly end: number
}

/** The sentences of a text, which together are the whole text. A break after "U.S." or "Mr." is not the end of one. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = []
  for (const { segment, index } of SEGMENTER.segment(text)) {
    const last = sentences.at(-1)
    if (last !== undefined && ABBREVIATED.test(last.text))
      sentences[sentences.length - 1] = { ...last, text: last.text + segment, end: index + segment.length }
    else sentences.push({ text: segment, start: index, end: index + segment.length })
  }
  return sentences
}

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' })
const ABBREVIATED = /(?:^|[\s("“])(?:\p{Lu}|(?:\p{L}\.)+\p{L}|Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|vs|e\.g|i\.e|No)\.\s*$/u
