/** What a file or page holds, whatever its format. */
export interface SourceDocument {
  readonly details: FoundDetails
  readonly blocks: readonly Block[]
  /** What the maintainer should know of it, in sentences. */
  readonly notes: readonly string[]
}

/** What it says of itself; what it does not say is absent. */
export interface FoundDetails {
  readonly title?: string | undefined
  readonly publisher?: string | undefined
  readonly author?: string | undefined
  /** `2024-04-05`. */
  readonly published?: string | undefined
  readonly url?: string | undefined
  /** BCP 47. */
  readonly language?: string | undefined
  /** Its standfirst, as search engines are told it. */
  readonly description?: string | undefined
}

/** A heading or a paragraph in the order of reading; the lines of a list or a verse are parted by line feeds. */
export interface Block {
  readonly kind: 'heading' | 'paragraph'
  readonly text: string
}
