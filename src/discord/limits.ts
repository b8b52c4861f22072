/** What Discord allows in one message made of components. */
export const MESSAGE = {
  /** Characters in all texts together. */
  characters: 4000,
  /** UTF-8 bytes in all texts together, above which the API has been seen to fail. */
  bytes: 10_000,
  /** Components, nested ones included. */
  components: 40,
} as const

/** Buttons to a row. */
export const ROW = 5
export const LABEL = 80
export const CHOICES = 25
export const CHOICE = 100
/** Characters of what a form and each of its inputs are called. */
export const FORM = { title: 45 } as const
