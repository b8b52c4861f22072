/** A place that a corpus is fetched from. */
export interface Remote {
  /**
   * Fetches the corpus into an empty folder, unless what is there is known by this stamp; gives its own stamp, or undefined when
   * there is nothing new. Rejects with an Error that says why, in words that follow on "Cannot fetch …: ".
   */
  readonly fetch: (known: string | undefined, folder: string) => Promise<string | undefined>
}

/** What fetching is done with. */
export interface Fetching {
  /** Ends what is going on. */
  readonly signal: AbortSignal
  /** Milliseconds for what goes on over the network at once. */
  readonly patience: number
}
