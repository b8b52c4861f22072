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
/** Characters of something to choose, options to a menu, and characters in a menu where nothing is chosen. */
export const OPTION = 75
export const OPTIONS = 100
export const PLACEHOLDER = 150
/** Characters of a modal's title and of its buttons. */
export const TITLE = 24
/** Characters of what stands above and below an input. */
export const LABEL = 2000
