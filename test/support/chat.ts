/** Somebody's place in a chat of either platform. */
export interface Seat {
  readonly channel: string
  readonly person: string
}

/** What somebody is shown. */
export interface Shown {
  readonly words: string
  readonly audience: 'asker' | 'channel'
  readonly buttons: readonly string[]
  /** Presses the button with a label; rejects with a RangeError where there is none. */
  readonly press: (label: string) => Promise<Shown>
}

/** A person's way of asking, the same on both platforms. */
export interface Chat {
  readonly ask: (query: string, seat: Seat) => Promise<Shown>
  /** Another command, without arguments. */
  readonly run: (command: string, seat: Seat) => Promise<Shown>
}

/** What stands under a label; throws a RangeError where nothing does. */
export function labelled<T>(all: readonly T[], label: string, labelOf: (it: T) => string): T {
  const found = all.find((it) => labelOf(it) === label)
  if (found === undefined) throw new RangeError(`There is no button ${label}: there is ${all.map(labelOf).join(', ')}`)
  return found
}
