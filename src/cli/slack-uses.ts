import type { KnownBlock } from '@slack/types'
import { BUTTON, CONTEXT, HEADER, MESSAGE, ROW } from '../slack/limits.ts'
import type { SlackMessage } from '../slack/render.ts'
import type { Use } from './limit-uses.ts'

/** How much of each limit of Slack a message uses. */
export const slackUses = ({ text, blocks }: SlackMessage): readonly Use[] => [
  { of: 'words', what: 'characters in its notification', there: text.length, allowed: MESSAGE.text },
  { of: 'words', what: 'characters in all blocks', there: blocks.reduce(plusSize, 0), allowed: MESSAGE.characters },
  { of: 'parts', what: 'blocks', there: blocks.length, allowed: MESSAGE.blocks },
  ...blocks.flatMap(usesOfBlock),
]

const plusSize = (sum: number, block: KnownBlock): number => sum + JSON.stringify(block).length

function usesOfBlock(block: KnownBlock): readonly Use[] {
  switch (block.type) {
    case 'header':
      return [part('characters in its heading', block.text.text.length, HEADER)]
    case 'context':
      return block.elements.flatMap((it) => ('text' in it ? [part('characters in its small print', it.text.length, CONTEXT)] : []))
    case 'actions':
      return [part('buttons in a row', block.elements.length, ROW), ...block.elements.flatMap(usesOfElement)]
    default:
      return []
  }
}

function usesOfElement(element: Extract<KnownBlock, { type: 'actions' }>['elements'][number]): readonly Use[] {
  if (element.type !== 'button') return []
  return [
    part('characters in a button', element.text.text.length, BUTTON),
    part('characters in what a button carries', element.value?.length ?? 0, CARRIED),
    part('characters in an address', element.url?.length ?? 0, ADDRESS),
  ]
}

const CARRIED = 2000
const ADDRESS = 3000

const part = (what: string, there: number, allowed: number): Use => ({ of: 'parts', what, there, allowed })
