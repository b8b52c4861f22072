import { array, boolean, type Check, type Fields, integer, object, oneOf, string, tagged } from './shape.ts'
import { link } from './text-limits.ts'

/** The `elements` of a `rich_text` block. Slack publishes no length limit; 3000 per text is what other text objects allow. */
export const richTextElements: Check = (value, pointer) =>
  array(
    tagged({
      rich_text_section: { elements: array(inline, { min: 1 }) },
      rich_text_list: {
        elements: array(tagged({ rich_text_section: { elements: array(inline, { min: 1 }) } }), { min: 1 }),
        style: oneOf('bullet', 'ordered'),
        'indent?': integer({ min: 0, max: 8 }),
        'offset?': integer({ min: 0 }),
        'border?': oneOf(0, 1),
      },
      rich_text_quote: { elements: array(inline, { min: 1 }), 'border?': oneOf(0, 1) },
      rich_text_preformatted: { elements: array(preformatted, { min: 1 }), 'border?': oneOf(0, 1) },
    }),
    { min: 1 },
  )(value, pointer)

const textStyle = object({ 'bold?': boolean, 'italic?': boolean, 'strike?': boolean, 'code?': boolean, 'underline?': boolean })
const mentionStyle = object({
  'bold?': boolean,
  'italic?': boolean,
  'strike?': boolean,
  'highlight?': boolean,
  'client_highlight?': boolean,
  'unlink?': boolean,
})

const words = string({ min: 1, max: 3000 })

const literal: Readonly<Record<string, Fields>> = {
  text: { text: words, 'style?': textStyle },
  link: { url: link, 'text?': words, 'unsafe?': boolean, 'style?': textStyle },
}

const preformatted = tagged(literal)

const inline = tagged({
  ...literal,
  user: { user_id: string({ min: 1 }), 'style?': mentionStyle },
  usergroup: { usergroup_id: string({ min: 1 }), 'style?': mentionStyle },
  channel: { channel_id: string({ min: 1 }), 'style?': mentionStyle },
  team: { team_id: string({ min: 1 }), 'style?': mentionStyle },
  broadcast: { range: oneOf('here', 'channel', 'everyone'), 'style?': mentionStyle },
  emoji: { name: string({ min: 1 }), 'unicode?': string(), 'url?': link, 'style?': textStyle },
  color: { value: string({ min: 1 }), 'style?': textStyle },
  date: { timestamp: integer(), format: string({ min: 1 }), 'url?': link, 'fallback?': string(), 'style?': textStyle },
})
