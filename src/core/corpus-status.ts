/** What is served now, and what keeps something newer from being served. */
export interface CorpusStatus {
  readonly edition: string
  /** When it was loaded, in milliseconds since 1970. */
  readonly loadedAt: number
  /** What is wrong with the corpus as it stands, a problem to a line; undefined while what is served is what stands there. */
  readonly fault: string | undefined
}

/** How loading the corpus again ended. */
export interface Reload {
  /** The edition that was served before. */
  readonly before: string
  /** The edition that is served after; the same when nothing has changed, or when there is a fault. */
  readonly after: string
  readonly fault: string | undefined
}
