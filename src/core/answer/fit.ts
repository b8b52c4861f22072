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

/** What a block takes up, in the measure of a {@link Budget}. */
export interface Cost {
  readonly size: number
  readonly parts: number
}

/**
 * Shortens an answer until it fits. Headings and notices stay whole; quotes and paragraphs share the room fairly, and
 * each keeps its citation or goes whole, with those that it is never shown without. What goes is said.
 */
export function fit(given: Answer, budget: Budget): Answer {
  const answer = withoutBlanks(given)
  const omitted = omittedIn(voiceOf(answer.language))
  const essential = answer.blocks.filter((block) => !isElastic(block))
  const elastic = answer.blocks.filter(isElastic)
  const room = { ...minus(budget, [...essential.map(budget.cost), omittedCost(elastic.length, omitted, budget.cost)]) }
  const fitted = new Map<Block, Block>()
  let behind = elastic.length
  for (const bound of boundIn(elastic)) {
    const shorter = shrinkAll(bound, { room, behind, cost: budget.cost })
    behind -= bound.length
    for (const [place, block] of bound.entries()) {
      const fitting = shorter?.[place]
      if (fitting === undefined) continue
      const { size, parts } = budget.cost(fitting)
      room.size -= size
      room.parts -= parts
      fitted.set(block, fitting)
    }
  }
  const blocks = answer.blocks.flatMap((block): Block[] => (isElastic(block) ? [fitted.get(block) ?? []].flat() : [block]))
  const left = elastic.length - fitted.size
  return { ...answer, blocks: left === 0 ? blocks : [...blocks, omitted(left)] }
}

/** The blocks in their order, those together that are never shown without one another. */
function boundIn(blocks: readonly (Quote | Paragraph)[]): readonly (readonly (Quote | Paragraph)[])[] {
  const groups: (Quote | Paragraph)[][] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    if (last !== undefined && block.kind === 'quote' && block.citation.relation !== undefined) last.push(block)
    else groups.push([block])
  }
  return groups
}

interface Rest {
  readonly room: Cost
  /** How many blocks are still to find room, these included. */
  readonly behind: number
  readonly cost: Budget['cost']
}

/** All of the blocks, each within its share of the room; undefined when one of them finds none. */
function shrinkAll(blocks: readonly (Quote | Paragraph)[], { room, behind, cost }: Rest): readonly (Quote | Paragraph)[] | undefined {
  const shorter: (Quote | Paragraph)[] = []
  let left: Cost = room
  for (const block of blocks) {
    const share = { size: Math.floor(left.size / (behind - shorter.length)), parts: left.parts }
    const fitting = shrink(block, share, cost)
    if (fitting === undefined) return undefined
    shorter.push(fitting)
    left = minus(left, [cost(fitting)])
  }
  return shorter
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
