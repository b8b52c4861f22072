/** What a client said when it identified. */
export interface Identified {
  readonly intents: number
  readonly shard: readonly [id: number, count: number]
}

/** Takes what a session sends to its client. */
export type Deliver = (packet: object) => void

/** A client's place in the stream of events; it outlives connections. */
export interface Session extends Identified {
  readonly id: string
  readonly isLive: boolean
  /** Events after `seq` come first. */
  resume(deliver: Deliver, seq: number): void
  /** From now on events are only kept, unless another connection took over. */
  detach(deliver: Deliver): void
  dispatch(event: string, data: object): void
  /** The number of the last event. */
  readonly last: number
}

export function createSession(id: string, identified: Identified): Session {
  const events: object[] = []
  let deliver: Deliver | undefined
  return {
    ...{ id, ...identified },
    get isLive() {
      return deliver !== undefined
    },
    get last() {
      return events.length
    },
    resume: (next, seq) => {
      deliver = next
      for (const event of events.slice(seq)) deliver(event)
    },
    detach: (former) => {
      if (deliver === former) deliver = undefined
    },
    dispatch: (event, data) => {
      const packet = { op: 0, t: event, s: events.length + 1, d: data }
      events.push(packet)
      deliver?.(packet)
    },
  }
}
