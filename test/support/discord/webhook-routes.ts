import { isRecord } from '../is-record.ts'
import { problemsOfEdit } from './callback-limits.ts'
import { type Exchange, ORIGINAL } from './exchange.ts'
import type { FindExchange } from './interaction-routes.ts'
import { edited, LOADING, type Message, messageOf } from './message.ts'
import { problemsOfMessage } from './message-limits.ts'
import { type Answer, refusal, refusalOf } from './problem.ts'
import { type Caught, NO_CONTENT, ok, pathOf, type Request, type Route } from './route.ts'
import { recordsOf } from './shape.ts'

export interface Webhooks {
  readonly find: FindExchange
  readonly applicationId: string
  readonly nextId: () => string
}

/** What can be done with the token of an interaction once it was answered. */
export function webhookRoutes(webhooks: Webhooks): readonly Route[] {
  const route = (method: string, template: string, act: (call: Call) => Answer): Route => ({
    ...{ method, pattern: pathOf(`/webhooks/{application}/{token}${template}`), access: 'anyone' },
    handle: (request, caught) => {
      const exchange = reachable(webhooks, caught)
      return 'status' in exchange ? exchange : act({ request, exchange, webhooks, messageId: caught['message'] ?? ORIGINAL })
    },
  })
  return [
    route('POST', '', followUp),
    route('GET', '/messages/{message}', ({ exchange, messageId }) => withMessage(exchange, messageId, ok)),
    route('PATCH', '/messages/{message}', edit),
    route('DELETE', '/messages/{message}', remove),
  ]
}

interface Call {
  readonly request: Request
  readonly exchange: Exchange
  readonly webhooks: Webhooks
  readonly messageId: string
}

function reachable({ find, applicationId }: Webhooks, { application, token = '' }: Caught): Exchange | Answer {
  const exchange = application === applicationId ? find(token) : undefined
  if (exchange?.state() === 'expired') return refusal(401, 50027, 'Invalid Webhook Token')
  return exchange?.state() === 'answered' ? exchange : refusal(404, 10015, 'Unknown Webhook')
}

function followUp({ request, exchange, webhooks }: Call): Answer {
  const { interaction, messages } = exchange
  if (maxFollowUps(exchange) <= [...messages.keys()].filter((key) => key !== ORIGINAL).length)
    return refusal(400, 40094, 'This interaction has reached the maximum number of follow-up messages')
  const problems = problemsOfMessage(request.body)
  if (0 < problems.length) return refusalOf(problems)
  const data = recordsOf([request.body])[0] ?? {}
  const original = messages.get(ORIGINAL)
  // The first follow-up to "thinking…" takes its place.
  if (original !== undefined && (Number(original['flags']) & LOADING) !== 0) return keep(messages, ORIGINAL, edited(original, data))
  const id = webhooks.nextId()
  return keep(messages, id, messageOf(data, { id, applicationId: webhooks.applicationId, channelId: interaction['channel_id'] }))
}

/** An app that is installed for a user only may follow up five times. */
function maxFollowUps({ interaction }: Exchange): number {
  const owners = interaction['authorizing_integration_owners']
  return isRecord(owners) && '0' in owners ? Number.POSITIVE_INFINITY : 5
}

function edit({ request, exchange, messageId }: Call): Answer {
  return withMessage(exchange, messageId, (message) => {
    const problems = problemsOfEdit(message, request.body)
    return 0 < problems.length
      ? refusalOf(problems)
      : keep(exchange.messages, messageId, edited(message, recordsOf([request.body])[0] ?? {}))
  })
}

function remove({ exchange, messageId }: Call): Answer {
  return withMessage(exchange, messageId, () => {
    exchange.messages.delete(keyOf(exchange.messages, messageId))
    return NO_CONTENT
  })
}

function withMessage({ messages }: Exchange, id: string, act: (message: Message) => Answer): Answer {
  const message = messages.get(keyOf(messages, id))
  return message === undefined ? refusal(404, 10008, 'Unknown Message') : act(message)
}

const keyOf = (messages: ReadonlyMap<string, Message>, id: string): string => (messages.get(ORIGINAL)?.['id'] === id ? ORIGINAL : id)

function keep(messages: Map<string, Message>, id: string, message: Message): Answer {
  messages.set(keyOf(messages, id), message)
  return ok(message)
}
