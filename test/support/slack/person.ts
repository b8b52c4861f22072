import { isRecord } from '../is-record.ts'
import { ackKindOf } from './ack-limits.ts'
import { type Exchange, UnansweredError } from './exchange.ts'
import { createInteraction } from './interaction.ts'
import type { Links } from './links.ts'
import type { ResponseUrls } from './response-urls.ts'
import type { Holder, Triggers } from './triggers.ts'

export interface Surroundings {
  readonly links: Links
  readonly triggers: Triggers
  readonly responseUrls: ResponseUrls
  readonly deadline: number
  /** Where the server listens, without a slash at the end. */
  readonly origin: string
}

/** Acts as a person would: sends an envelope to the app, with the tickets Slack adds to it, and waits for the ack. */
export function createPerson({ links, triggers, responseUrls, deadline, origin }: Surroundings) {
  return async (type: string, content: object): Promise<Exchange> => {
    const path = responseUrls.reserve()
    const payload = {
      ...ticketsFor(type, content, { response_url: origin + path, trigger_id: triggers.issue(holderOf(content)) }),
      ...content,
    }
    const interaction = createInteraction({ type, payload }, deadline)
    responseUrls.attach(path, interaction)
    try {
      const accepts = ackKindOf(type, payload) !== 'nothing'
      interaction.acknowledge(await links.deliver({ type, payload, accepts_response_payload: accepts, ...retries(type) }))
      return interaction.exchange
    } catch (error) {
      throw new UnansweredError(error instanceof Error ? error.message : String(error), interaction.exchange)
    }
  }
}

const holderOf = (content: object): Holder => {
  const { user, user_id, view } = content as { user?: { id: string }; user_id?: string; view?: { id: string } }
  return { user: user?.id ?? user_id ?? '', ...(view === undefined ? {} : { view: view.id }) }
}

interface Tickets {
  readonly response_url: string
  readonly trigger_id: string
}

/** A suggestion has neither; a global shortcut and a modal's submission are on no message, so they have no response URL. */
function ticketsFor(type: string, content: object, { response_url, trigger_id }: Tickets): Partial<Tickets> {
  if (type === 'slash_commands') return { response_url, trigger_id }
  const kind = isRecord(content) && type === 'interactive' ? content['type'] : undefined
  if (kind === 'message_action') return { response_url, trigger_id }
  if (kind === 'block_actions') return inMessage(content) ? { response_url, trigger_id } : { trigger_id }
  return kind === 'shortcut' || kind === 'view_submission' ? { trigger_id } : {}
}

function inMessage(content: object): boolean {
  const container = isRecord(content) ? content['container'] : undefined
  return isRecord(container) && container['type'] === 'message'
}

const retries = (type: string) => (type === 'events_api' ? { retry_attempt: 0, retry_reason: '' } : {})
