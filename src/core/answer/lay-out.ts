import type { Action, Answer, Block, Quote } from './answer.ts'
import { type Budget, fit } from './fit.ts'
import { isFootnote } from './footnote.ts'

/** How a platform shows what an answer is made of. */
export interface Medium<Part> {
  /** What a message may hold beside the buttons of the answer as a whole. */
  readonly budget: Budget
  readonly block: (block: Block) => readonly Part[]
  readonly row: (actions: readonly Action[]) => readonly Part[]
  /** Keeps excerpts apart. It counts as one part, without size. */
  readonly line: Part
}

/**
 * Fits an answer into a message and puts its parts in the order in which they are read: blocks, buttons, small print. Lines
 * keep the excerpts apart, and the last from the buttons of the whole answer. There are lines only where all of them find
 * room after everything else, so nothing is ever left out for one.
 */
export function layOut<Part>(answer: Answer, { budget, block, row, line }: Medium<Part>): Part[] {
  const { blocks, actions } = fit(answer, budget)
  const large = blocks.filter((it) => !isFootnote(it))
  const first = large.find(isQuote)
  const isNext = (it: Block): boolean => isQuote(it) && it !== first
  const above = first === undefined || actions.length === 0 ? 0 : 1
  const lines = large.filter(isNext).length + above <= roomBeside(blocks, budget) ? [line] : []
  return [
    ...large.flatMap((it) => [...(isNext(it) ? lines : []), ...block(it)]),
    ...(above === 0 ? [] : lines),
    ...row(actions),
    ...blocks.filter(isFootnote).flatMap(block),
  ]
}

const isQuote = (block: Block): block is Quote => block.kind === 'quote'

const roomBeside = (blocks: readonly Block[], { parts, cost }: Budget): number =>
  blocks.reduce((room, block) => room - cost(block).parts, parts)
