import { isBlank } from '../corpus/legible.ts'
import type { Action, Answer, Block } from './answer.ts'
import { textOf } from './span.ts'

/** An answer without what would show nothing: a platform refuses a message for one empty text or button. */
export const withoutBlanks = (answer: Answer): Answer => ({
  ...answer,
  blocks: answer.blocks
    .filter(shows)
    .map((block) => (block.kind === 'paragraph' && block.actions !== undefined ? { ...block, actions: labelled(block.actions) } : block)),
  actions: labelled(answer.actions),
})

const labelled = (actions: readonly Action[]): readonly Action[] => actions.filter(({ label }) => !isBlank(label))

/** A quote shows its citation at least. */
const shows = (block: Block): boolean => block.kind === 'quote' || !isBlank(block.kind === 'heading' ? block.text : textOf(block.spans))
