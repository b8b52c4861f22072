import { greatest } from '../greatest.ts'
import { type Voice, voiceOf } from '../voice/voice.ts'
import type { Answer, Block, Paragraph, Quote } from './answer.ts'
import { cutSpans } from './cut.ts'
import { lengthOf, textOf } from './span.ts'
import { withoutBlanks } from './without-blanks.ts'

/** What one message may hold on a platform, in that platform's own measure. */
export interface Budget {
  readonly size: number
  /** How many parts a message may have. */
  readonly parts: number
  readonly cost: (block: Block) => Cost
}

export interface Cost {
  readonly size: number
  readonly parts: number
}

/**
 * Shortens an answer until it fits. Headings and notices stay whole; quotes and paragraphs share the room fairly, and
 * each keeps its citation or goes whole. What goes is said.
 */
export function fit(given: Answer, budget: Budget): Answer {
  const answer = withoutBlanks(given)
  const omitted = omittedIn(voiceOf(answer.language))
  const essential = answer.blocks.filter((block) => !isElastic(block))
  const elastic = answer.blocks.filter(isElastic)
  const room = { ...minus(budget, [...essential.map(budget.cost), omittedCost(elastic.length, omitted, budget.cost)]) }
  const fitted = new Map<Block, Block>()
  for (const [index, block] of elastic.entries()) {
    const share = { size: Math.floor(room.size / (elastic.length - index)), parts: room.parts }
    const shorter = shrink(block, share, budget.cost)
    if (shorter === undefined) continue
    const cost = budget.cost(shorter)
    room.size -= cost.size
    room.parts -= cost.parts
    fitted.set(block, shorter)
  }
  const blocks = answer.blocks.flatMap((block): Block[] => (isElastic(block) ? [fitted.get(block) ?? []].flat() : [block]))
  const left = elastic.length - fitted.size
  return { ...answer, blocks: left === 0 ? blocks : [...blocks, omitted(left)] }
}

const isElastic = (block: Block): block is Quote | Paragraph => block.kind === 'quote' || block.kind === 'paragraph'

/** Says how many blocks were left out. */
type Omitted = (count: number) => Block

const omittedIn =
  ({ spans }: Voice): Omitted =>
  (count) => ({ kind: 'notice', tone: 'footnote', spans: spans('answers.omitted', { count }) })

/** What it costs at most to say that some of so many were left out: to say it of few can take more words than of many. */
function omittedCost(count: number, omitted: Omitted, cost: Budget['cost']): Cost {
  const costs = Array.from({ length: count }, (_, place) => cost(omitted(place + 1)))
  return { size: Math.max(0, ...costs.map(({ size }) => size)), parts: Math.max(0, ...costs.map(({ parts }) => parts)) }
}

const minus = ({ size, parts }: Cost, costs: readonly Cost[]): Cost =>
  costs.reduce((left, used) => ({ size: left.size - used.size, parts: left.parts - used.parts }), { size, parts })

// Less of a text than this says too little to be shown.
const SHORTEST = 60

/** The longest cut of a block that costs no more than the room, if one is worth showing. */
function shrink(block: Quote | Paragraph, room: Cost, cost: Budget['cost']): Quote | Paragraph | undefined {
  const fits = (candidate: Block): boolean => cost(candidate).size <= room.size && cost(candidate).parts <= room.parts
  if (fits(block)) return block
  const cut = (limit: number) => ({ ...block, spans: cutSpans(block.spans, limit) })
  const shorter = cut(greatest(lengthOf(block.spans), (limit) => fits(cut(limit))))
  return SHORTEST <= textOf(shorter.spans).length && fits(shorter) ? shorter : undefined
}
