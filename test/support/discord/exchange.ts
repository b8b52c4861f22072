import type { Interaction } from './interaction.ts'
import { EPHEMERAL, edited, LOADING, type Message, messageOf } from './message.ts'

/** The first and only callback that was accepted. */
export interface Reply {
  readonly type: number
  readonly data: Record<string, unknown>
  /** Milliseconds between the interaction and its callback. */
  readonly after: number
}

/** One interaction and what became of it. */
export interface Exchange {
  readonly interaction: Interaction
  /** Rejects if no callback is accepted before the deadline. */
  readonly reply: Promise<Reply>
  /** The messages that its token reaches, by id; the first answer also as `@original`. */
  readonly messages: Map<string, Message>
  state(): State
  accept(type: number, data: Record<string, unknown>): void
  /** Remembers a callback that was refused, for the error that says nobody answered. */
  refused(answer: unknown): void
  cancel(): void
}

/** Waiting for a callback, answered, never answered, or answered so long ago that its token is dead. */
export type State = 'open' | 'answered' | 'unanswered' | 'expired'

export interface Terms {
  /** Milliseconds. */
  readonly deadline: number
  readonly applicationId: string
  readonly nextId: () => string
}

export const ORIGINAL = '@original'

export function createExchange(interaction: Interaction, terms: Terms): Exchange {
  const { promise, resolve, reject } = deferred<Reply>()
  const refusals: unknown[] = []
  const messages = new Map<string, Message>()
  const sent = performance.now()
  const born = Date.now()
  let state: State = 'open'
  const end = () => {
    if (state !== 'open') return
    state = 'unanswered'
    reject(new Error('The application did not respond', { cause: refusals }))
  }
  const timer = setTimeout(end, terms.deadline)
  return {
    ...{ interaction, messages, reply: promise },
    state: () => (state === 'answered' && born + TOKEN_LIFE < Date.now() ? 'expired' : state),
    accept: (type, data) => {
      clearTimeout(timer)
      state = 'answered'
      keepOriginal({ type, data }, { interaction, messages, terms })
      resolve({ type, data, after: performance.now() - sent })
    },
    refused: (answer) => refusals.push(answer),
    cancel: () => {
      clearTimeout(timer)
      end()
    },
  }
}

/** Fifteen minutes. */
const TOKEN_LIFE = 15 * 60 * 1000

function deferred<T>() {
  let resolve: (value: T) => void = () => {}
  let reject: (reason: Error) => void = () => {}
  const promise = new Promise<T>((resolved, rejected) => {
    resolve = resolved
    reject = rejected
  })
  // Whoever asked gets the rejection; nobody may have asked.
  promise.catch(() => {})
  return { promise, resolve, reject }
}

interface Kept {
  readonly interaction: Interaction
  readonly messages: Map<string, Message>
  readonly terms: Terms
}

function keepOriginal({ type, data }: { type: number; data: object }, { interaction, messages, terms }: Kept): void {
  const origin = { id: terms.nextId(), applicationId: terms.applicationId, channelId: interaction['channel_id'] }
  const clicked = interaction['message']
  const before = typeof clicked === 'object' && clicked !== null ? { ...clicked } : {}
  switch (type) {
    case 4:
      return void messages.set(ORIGINAL, messageOf(data, origin))
    case 5:
      return void messages.set(ORIGINAL, {
        ...messageOf({}, origin),
        flags: LOADING | ('flags' in data ? Number(data.flags) & EPHEMERAL : 0),
      })
    case 6:
      return void messages.set(ORIGINAL, before)
    case 7:
      return void messages.set(ORIGINAL, edited(before, data))
  }
}
