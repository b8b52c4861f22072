/** Counts turns. A limiter that cannot be asked rejects, and whoever asks goes on. */
export interface Limiter {
  /** Takes a turn that is to be had once in so many seconds. Resolves with 0, or with the seconds until there is one. */
  readonly take: (key: string, seconds: number) => Promise<number>
  /** Gives back a turn that came to nothing. */
  readonly giveBack: (key: string, seconds: number) => Promise<void>
}
