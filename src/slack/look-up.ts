/** Looks something up by its key; what was found no more than `maxAge` milliseconds ago is not asked for again. Rejects with why not. */
export type LookUp<T> = (key: string, maxAge: number) => Promise<T>

/** What a look-up needs. */
export interface Looking<T> {
  readonly ask: (key: string) => Promise<T>
  /** Milliseconds, growing. */
  readonly now: () => number
  /** Told of the first failure in a row. */
  readonly failed: (error: unknown) => void
}

/** Asks once for all that wait for the same; waits as long as Slack says when it was asked too often; and leaves alone for a while what failed. */
export function createLookUp<T>({ ask, now, failed }: Looking<T>): LookUp<T> {
  const answers = new Map<string, Answer<T>>()
  let isFailing = false
  let mutedUntil = Number.NEGATIVE_INFINITY
  const fail = (answer: Answer<T>, error: unknown) => {
    answer.shortest = LONGEST_FAILURE
    mutedUntil = Math.max(mutedUntil, now() + secondsToWait(error) * 1000)
    if (!isFailing) failed(error)
    isFailing = true
  }
  const begin = (key: string): Answer<T> => {
    const answer: Answer<T> = { at: now(), found: ask(key), shortest: Number.POSITIVE_INFINITY }
    answer.found.then(
      () => {
        isFailing = false
      },
      (error: unknown) => fail(answer, error),
    )
    answers.delete(key)
    answers.set(key, answer)
    const oldest = answers.keys().next().value
    if (REMEMBERED < answers.size && oldest !== undefined) answers.delete(oldest)
    return answer
  }
  return (key, maxAge) => {
    const known = answers.get(key)
    if (known !== undefined && now() - known.at <= Math.min(maxAge, known.shortest)) return known.found
    if (now() < mutedUntil) return Promise.reject(new Error('Cannot ask Slack yet: it was asked too often'))
    return begin(key).found
  }
}

interface Answer<T> {
  readonly at: number
  readonly found: Promise<T>
  /** Milliseconds after which it is asked again, however old it may be. */
  shortest: number
}

/** Milliseconds for which a failure stands. */
const LONGEST_FAILURE = 30_000

/** Keys; above that, the one that was asked for longest ago is forgotten. */
const REMEMBERED = 10_000

const secondsToWait = (error: unknown): number =>
  error instanceof Error && 'retryAfter' in error && typeof error.retryAfter === 'number' ? error.retryAfter : 0
