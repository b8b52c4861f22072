/** The words that the articles of one language are made of. Places in braces are filled with what is true of one article alone. */
export interface Bank {
  readonly language: string
  readonly publisher: string
  /** Towns that there are not are named by one of each. */
  readonly heads: readonly string[]
  readonly tails: readonly string[]
  readonly people: readonly string[]
  /** What was mended, with its article. */
  readonly works: readonly string[]
  readonly title: string
  /** One after another, each long enough to be a passage. The third says what was asked. */
  readonly paragraphs: readonly string[]
  /** What is said of any town. */
  readonly asides: readonly string[]
  readonly question: string
}
