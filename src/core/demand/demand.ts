/** Something that was asked for in vain. */
export interface Wish {
  readonly collection: string
  /** `word`: one that the collection does not know; `topic`: one that it names, in a question that it could not answer. */
  readonly kind: 'word' | 'topic'
  /** The word in lower case, or the id of the topic. */
  readonly text: string
}

/** A wish that enough different people had on one day. */
export interface Wished extends Wish {
  /** ISO date, UTC. */
  readonly day: string
  /** How many different people, at least {@link ENOUGH}. */
  readonly askers: number
}

/**
 * How many different people must have had a wish on one day before it is kept in words. Until then only hashes of it and of
 * them are kept, under a key that is made for the day and thrown away with it.
 */
export const ENOUGH = 5

/** How many days a wish is kept. */
export const KEPT_DAYS = 90

/** Counts what people ask in vain, without keeping a question or a name. */
export interface Demand {
  /** Counts wishes of somebody; rejects when they could not be counted. */
  readonly note: (wishes: readonly Wish[], asker: string) => Promise<void>
  /** What was wished, the most wanted first. */
  readonly report: () => Promise<readonly Wished[]>
}
