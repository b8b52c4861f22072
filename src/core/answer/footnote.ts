import type { Block } from './answer.ts'

/** Whether a block is small print, which stands below everything else, buttons included. */
export const isFootnote = (block: Block): boolean => block.kind === 'notice' && block.tone === 'footnote'
