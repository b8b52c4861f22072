/** What Slack allows in one message. */
export const MESSAGE = {
  /** Characters in all blocks together; a little above this, messages have been seen to be refused. */
  characters: 12_000,
  blocks: 50,
  /** Characters of the notification text, above which Slack splits a message. */
  text: 3000,
} as const

export const HEADER = 150
/** Characters of a text in a context block, escaped. */
export const CONTEXT = 3000
export const BUTTON = 75
/** Buttons to an actions block. */
export const ROW = 5
