/** One thing a person did, and what came of it. */
export interface Exchange {
  /** Milliseconds until the ack; NaN if none came. */
  readonly acked: number
  /** The payload of the ack. */
  readonly ack: unknown
  /** What the person saw so far: the ack if it was a message, and everything accepted at the `response_url`. Grows. */
  readonly messages: readonly Posted[]
  /** Waits for a message, by default the first. */
  message(index?: number): Promise<Posted>
  /** What the bot sent and nobody saw. Grows. */
  readonly refused: readonly Refused[]
}

export interface Posted {
  /** As shown: a message that replaces another keeps the other's audience. */
  readonly response_type: 'ephemeral' | 'in_channel'
  readonly text: string
  readonly blocks: readonly Record<string, unknown>[]
  readonly replace_original?: boolean
  readonly delete_original?: boolean
  /** Milliseconds since the interaction. */
  readonly after: number
}

export interface Refused {
  readonly body: unknown
  /** The HTTP status of the `response_url`; 0 for an ack, whose sender learns nothing. */
  readonly status: number
  readonly error: string
}

/** No ack came in time. The `response_url` goes on working, and `exchange` shows what is sent to it. */
export class UnansweredError extends Error {
  override readonly name = 'UnansweredError'
  readonly exchange: Exchange

  constructor(reason: string, exchange: Exchange) {
    super(reason)
    this.exchange = exchange
  }
}
