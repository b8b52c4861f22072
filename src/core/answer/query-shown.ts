import { oneLine } from '../corpus/legible.ts'
import { cutText } from './cut.ts'

/** A query as an answer repeats it: one line that is not too long. */
export const queryShown = (query: string): string => cutText(oneLine(query), LONGEST)

const LONGEST = 100
