import type { KnownBlock } from '@slack/types'
import { BUTTON, CONTEXT, HEADER, MESSAGE, ROW } from '../slack/limits.ts'
import type { SlackMessage } from '../slack/render.ts'

/** The limits of Slack that a message breaks, in words. */
export const slackBreaches = ({ text, blocks }: SlackMessage): readonly string[] => [
  ...over('characters in its notification', text.length, MESSAGE.text),
  ...over('blocks', blocks.length, MESSAGE.blocks),
  ...over(
    'characters in all blocks',
    blocks.reduce((sum, block) => sum + JSON.stringify(block).length, 0),
    MESSAGE.characters,
  ),
  ...blocks.flatMap(ofBlock),
]

function ofBlock(block: KnownBlock): readonly string[] {
  switch (block.type) {
    case 'header':
      return over('characters in its heading', block.text.text.length, HEADER)
    case 'context':
      return block.elements.flatMap((it) => ('text' in it ? over('characters in its small print', it.text.length, CONTEXT) : []))
    case 'actions':
      return [...over('buttons in a row', block.elements.length, ROW), ...block.elements.flatMap(ofElement)]
    default:
      return []
  }
}

function ofElement(element: Extract<KnownBlock, { type: 'actions' }>['elements'][number]): readonly string[] {
  if (element.type !== 'button') return []
  return [
    ...over('characters in a button', element.text.text.length, BUTTON),
    ...over('characters in what a button carries', element.value?.length ?? 0, CARRIED),
    ...over('characters in an address', element.url?.length ?? 0, ADDRESS),
  ]
}

const CARRIED = 2000
const ADDRESS = 3000

const over = (what: string, there: number, allowed: number): readonly string[] =>
  there <= allowed ? [] : [`it would have ${there} ${what}, and ${allowed} are allowed`]
