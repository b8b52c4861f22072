import type { Block } from '../formats/document.ts'

/** Blocks without runs of three and more words that stand alone, which are menus, share bars and reactions, and without the label above them. */
export function withoutTinyRuns(blocks: readonly Block[]): readonly Block[] {
  const dropped = new Set<number>()
  let start = 0
  for (let index = 0; index <= blocks.length; index++) {
    if (isTiny(blocks[index])) continue
    if (ENOUGH <= index - start) {
      for (let place = start; place < index; place++) dropped.add(place)
      if (isLabel(blocks[start - 1])) dropped.add(start - 1)
    }
    start = index + 1
  }
  return blocks.filter((_, index) => !dropped.has(index))
}

const ENOUGH = 3

/** At most three words, and no sentence. A list whose lines are all tiny is a menu by itself, so it counts as one. */
const isTiny = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' &&
  block.text.split('\n').every((line) => line.length <= 30 && line.split(/\s+/).length <= 3 && !/[.!?:;,。！？]["'”’»)]*$/u.test(line))

/** `What’s your reaction?`, `Share this` */
const isLabel = (block: Block | undefined): boolean =>
  block !== undefined && block.text.length <= 60 && block.text.split(/\s+/).length <= 8 && !/[.。]$/u.test(block.text)
