/** Tries again while another process writes to the embedded database, without holding up this one. */
export async function whenFree<T>(work: () => Promise<T>, { wait, now }: Waiting): Promise<T> {
  const end = now() + LONGEST
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!isBusy(error) || end <= now()) throw error
      await wait(PAUSE)
    }
  }
}

/** How time passes. */
export interface Waiting {
  readonly wait: (milliseconds: number) => Promise<unknown>
  readonly now: () => number
}

// Milliseconds. A platform waits three seconds for an answer.
const LONGEST = 1500
const PAUSE = 10

const isBusy = (error: unknown): boolean => error instanceof Error && 'code' in error && /^SQLITE_(?:BUSY|LOCKED)/.test(String(error.code))
