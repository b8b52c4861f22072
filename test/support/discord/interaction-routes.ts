import { isRecord } from '../is-record.ts'
import { refusalOfCallback } from './callback-limits.ts'
import { type Exchange, ORIGINAL } from './exchange.ts'
import { EPHEMERAL, LOADING } from './message.ts'
import { type Answer, refusal } from './problem.ts'
import { NO_CONTENT, ok, pathOf, type Request, type Route } from './route.ts'

/** Finds the exchange of an interaction token. */
export type FindExchange = (token: string) => Exchange | undefined

/** Where an interaction is answered the first time. */
export const callbackRoute = (find: FindExchange): Route => ({
  ...{ method: 'POST', pattern: pathOf('/interactions/{id}/{token}/callback'), access: 'anyone' },
  handle: (request, { id, token = '' }) => {
    const exchange = find(token)
    if (exchange === undefined || exchange.interaction.id !== id) return unknown
    const answer = refused(request, exchange)
    if (answer !== undefined) {
      exchange.refused(answer.body)
      return answer
    }
    const { type, data } = isRecord(request.body) ? request.body : {}
    exchange.accept(Number(type), isRecord(data) ? data : {})
    return request.query.get('with_response') === 'true' ? ok(callbackOf(Number(type), exchange)) : NO_CONTENT
  },
})

const unknown = refusal(404, 10062, 'Unknown interaction')

function refused({ body }: Request, exchange: Exchange): Answer | undefined {
  switch (exchange.state()) {
    case 'open':
      return refusalOfCallback(body, exchange.interaction)
    case 'answered':
      return refusal(400, 40060, 'Interaction has already been acknowledged.')
    case 'unanswered':
    case 'expired':
      return unknown
  }
}

function callbackOf(type: number, { interaction, messages }: Exchange): object {
  const message = messages.get(ORIGINAL)
  const { id, type: kind } = interaction
  if (message === undefined) return { interaction: { id, type: kind } }
  const flags = Number(message['flags'])
  const shown = {
    response_message_id: message['id'],
    response_message_loading: (flags & LOADING) !== 0,
    response_message_ephemeral: (flags & EPHEMERAL) !== 0,
  }
  return { interaction: { id, type: kind, ...shown }, resource: { type, message } }
}
