import { isRecord } from '../is-record.ts'
import { suggestions } from './element-limits.ts'
import { problemsOfMessage } from './message-limits.ts'
import { type Problem, problemsOf } from './problem.ts'
import { fault, object, oneOf, string } from './shape.ts'
import { problemsOfView } from './view-limits.ts'

/** What the payload of an ack may be: Slack drops it where it expects nothing. */
export type AckKind = 'message' | 'options' | 'view' | 'nothing'

export function ackKindOf(envelope: string, payload: object): AckKind {
  if (envelope === 'slash_commands') return 'message'
  const type = isRecord(payload) && envelope === 'interactive' ? payload['type'] : undefined
  if (type === 'block_suggestion') return 'options'
  return type === 'view_submission' ? 'view' : 'nothing'
}

/** Why nobody would see what an ack says. Slack does not tell the bot. */
export function problemsOfAck(kind: AckKind, ack: unknown): Problem[] {
  if (kind === 'options') return problemsOf('invalid_options', suggestions(ack, ''))
  if (isEmpty(ack)) return []
  switch (kind) {
    case 'message':
      return problemsOfMessage(ack)
    case 'view':
      return problemsOfViewResponse(ack)
    case 'nothing':
      return problemsOf('response_payload_not_accepted', fault('', 'must be empty'))
  }
}

export const isEmpty = (ack: unknown): boolean => ack === undefined || (isRecord(ack) && Object.keys(ack).length === 0)

function problemsOfViewResponse(ack: unknown): Problem[] {
  const action = isRecord(ack) ? ack['response_action'] : undefined
  if (isRecord(ack) && (action === 'update' || action === 'push')) return problemsOfView(ack['view'])
  const response = action === 'errors' ? object({ response_action: string(), errors }) : object({ response_action: oneOf('clear') })
  return problemsOf('invalid_arguments', response(ack, ''))
}

function errors(value: unknown, pointer: string) {
  if (!isRecord(value) || Object.keys(value).length === 0) return fault(pointer, 'must name at least one block')
  return Object.entries(value).flatMap(([block, message]) => string({ min: 1 })(message, `${pointer}/${block}`))
}
