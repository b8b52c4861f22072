/** What the moderators of a channel have decided about answers in it. */
export interface ChannelPolicy {
  /** Who reads an answer when the asker does not choose. */
  readonly visibility: 'private' | 'public'
  /** Excerpts to an answer. */
  readonly excerpts: number
  /** The most characters of an excerpt. */
  readonly characters: number
}

/** Private first: a member decides to speak in front of everybody, the bot does not. */
export const DEFAULT_POLICY: ChannelPolicy = { visibility: 'private', excerpts: 3, characters: 800 }
