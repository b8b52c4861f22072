import { sentencesOf } from './sentences.ts'

/**
 * What an English query asks, without the sentences that only speak of the one who asks: "How strong is it? I need it for my essay."
 * A sentence that names somebody or something is kept. Of "is it dead or is there hope" only the first is asked.
 */
export function withoutAsides(query: string, names: (sentence: string) => boolean): string {
  const sentences = sentencesOf(query).flatMap(({ text }) => text.split(TURN))
  const isAside = (sentence: string): boolean =>
    !ASKS.test(sentence) && (ASKER.test(sentence) || PREFACE.test(sentence)) && !names(sentence)
  const asked = 1 < sentences.length ? sentences.filter((sentence) => !isAside(sentence)) : sentences
  return asked.map((sentence) => sentence.replace(OTHERWISE, '')).join('')
}

/** "For the memo: …", "hi all, …": what else stands before a question may be what it is about. */
const PREFACE =
  /^\W*(?:for (?:the|an?|this|today)\b|(?:ok|okay|hi|hey|hello|dear|guys|folks|all|everyone|everybody|brothers|sisters|friends|colleagues|team)\b).*[:,]$|\b(?:asking|wondering|puzzled|confused|question)\b\W*[:,]$/i

/** Where a sentence turns to the one who asks, or from there to the question: "…, I'm on deadline", "sorry, but why …", "for my memo: how …", "brothers, what …". */
const TURN =
  /(?<=[,;]|\s[-–—])(?=\s+(?:i|i['’]?m|i['’]?ve|my|need|asking|never|thanks?|thx|sorry)\b)|(?=\sbut\s+(?:who|what|when|where|which|why|how)\b)|(?<=[:,])(?=\s+(?:who|what|when|where|which|why|how|is|are|does|do|did|can|could)\b)/i

/** "… or is it just politics": who asks so asks for one of both. */
const OTHERWISE = /\sor\s+(?:is|are|was|were|has|have|does|do|did|will|just|only|not|no|nah)\b[^.?!]*/i

const ASKER =
  /\b(?:i|i['’]?m|i['’]?ve|i['’]?d|i['’]?ll|me|my|mine|myself|we|our|you|your|u|ur)\b|^\W*(?:needs?|needed|asking|never|thanks?|thx|sorry)\b/i
const ASKS = /\b(?:who|whom|whose|what|when|where|which|why|how)\b/i
