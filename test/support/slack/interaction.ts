import { isRecord } from '../is-record.ts'
import { ackKindOf, isEmpty, problemsOfAck } from './ack-limits.ts'
import { createBell } from './bell.ts'
import type { Exchange, Posted, Refused } from './exchange.ts'
import { problemsOfMessage } from './message-limits.ts'
import type { Problem } from './problem.ts'

/** The server's side of an exchange. */
export interface Interaction {
  readonly exchange: Exchange
  acknowledge(ack: unknown): void
  /** Shows what was sent to the `response_url`, unless there are problems with it. */
  respond(body: unknown): Problem[]
  refuse(refused: Refused): void
}

export interface Envelope {
  readonly type: string
  readonly payload: object
}

export function createInteraction({ type, payload }: Envelope, deadline: number): Interaction {
  const started = performance.now()
  const bell = createBell()
  const messages: Posted[] = []
  const refused: Refused[] = []
  const state = { acked: Number.NaN, ack: undefined as unknown }
  const elapsed = () => performance.now() - started

  const show = (body: Record<string, unknown>) => {
    messages.push(postedOf(body, { after: elapsed(), replaced: audienceOf(payload) ?? messages.at(-1)?.response_type }))
    bell.ring()
  }

  const exchange: Exchange = {
    get acked() {
      return state.acked
    },
    get ack() {
      return state.ack
    },
    messages,
    refused,
    message: async (index = 0) => {
      await bell.until(() => index < messages.length, { ms: deadline, because: () => absenceOf(index, refused) })
      return messages[index] as Posted
    },
  }

  return {
    exchange,
    acknowledge: (ack) => {
      Object.assign(state, { acked: elapsed(), ack })
      const kind = ackKindOf(type, payload)
      const [problem] = problemsOfAck(kind, ack)
      if (problem !== undefined) refused.push({ body: ack, status: 0, error: problem.error })
      else if (kind === 'message' && !isEmpty(ack) && isRecord(ack)) show(ack)
    },
    respond: (body) => {
      const problems = problemsOfMessage(body)
      if (problems.length === 0 && isRecord(body)) show(body)
      return problems
    },
    refuse: (entry) => {
      refused.push(entry)
    },
  }
}

/** Who sees the message a button is on. */
function audienceOf(payload: object): Posted['response_type'] | undefined {
  const container = isRecord(payload) ? payload['container'] : undefined
  if (!isRecord(container) || container['type'] !== 'message') return undefined
  return container['is_ephemeral'] === true ? 'ephemeral' : 'in_channel'
}

interface Showing {
  readonly after: number
  readonly replaced: Posted['response_type'] | undefined
}

function postedOf(body: Record<string, unknown>, { after, replaced }: Showing): Posted {
  const wanted = body['response_type'] === 'in_channel' ? 'in_channel' : 'ephemeral'
  return {
    response_type: body['replace_original'] === true ? (replaced ?? wanted) : wanted,
    text: typeof body['text'] === 'string' ? body['text'] : '',
    blocks: Array.isArray(body['blocks']) ? body['blocks'] : [],
    ...(typeof body['replace_original'] === 'boolean' ? { replace_original: body['replace_original'] } : {}),
    ...(typeof body['delete_original'] === 'boolean' ? { delete_original: body['delete_original'] } : {}),
    after,
  }
}

function absenceOf(index: number, refused: readonly Refused[]): string {
  const reasons = refused.map(({ error }) => error).join(', ')
  return `no message ${index} within the deadline${reasons === '' ? '' : `; refused: ${reasons}`}`
}
