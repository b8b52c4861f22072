import { isRecord } from '../is-record.ts'
import type { Exchange } from './exchange.ts'
import type { Pressed } from './payloads.ts'
import { homePayload, submissionPayload, viewActionPayload, viewSuggestionPayload } from './view-payloads.ts'
import type { Entries } from './view-state.ts'
import { checkFilled, type Screen, type Views } from './views.ts'

/** What people do in modals and Homes. `over` changes a payload as a forger would. */
export interface Screens {
  /** The modals that are open, the one opened last at the end; of a stack the one on top. */
  modals(): readonly Screen[]
  home(user: string): Screen | undefined
  /** Fills a modal and submits it. Rejects for what nobody can enter, or when Slack makes nothing of what the app acknowledges. */
  submit(screen: Screen, entries?: Entries, over?: object): Promise<Submission>
  /** Acts on something in a modal or a Home, with what was entered before. */
  act(screen: Screen, action: Pressed & object, doing?: Doing): Promise<Exchange>
  /** Types into an input of a modal that has its options from the app. */
  lookFor(screen: Screen, typed: Pressed): Promise<Exchange>
  openHome(user: string): Promise<Exchange>
}

export interface Doing {
  readonly entries?: Entries
  readonly over?: object
}

export interface Submission {
  /** What stands at the inputs, by block. */
  readonly errors: Readonly<Record<string, string>>
  readonly acked: number
}

type Act = (type: string, content: object) => Promise<Exchange>

export const createScreens = (views: Views, act: Act): Screens => ({
  modals: () => views.modals,
  home: views.home,
  submit: async (screen, entries = {}, over = {}) => {
    const filled = views.enter(screen.id, entries)
    checkFilled(filled)
    const exchange = await act('interactive', merged(submissionPayload(filled), over))
    const [refused] = exchange.refused
    if (refused !== undefined) throw new Error(`Cannot make anything of the ack: ${refused.error} ${JSON.stringify(refused.body)}`)
    return { errors: follow(exchange.ack, filled, views), acked: exchange.acked }
  },
  act: (screen, action, { entries = {}, over = {} } = {}) =>
    act('interactive', merged(viewActionPayload(views.enter(screen.id, entries), action), over)),
  lookFor: (screen, typed) => act('interactive', viewSuggestionPayload(screen, typed)),
  openHome: (user) => act('events_api', homePayload(user)),
})

const merged = (payload: Record<string, unknown>, over: object): object => ({
  ...payload,
  ...over,
  ...('view' in over ? { view: { ...(payload['view'] as object), ...(over.view as object) } } : {}),
})

/** Does what the ack of a submission says. */
function follow(ack: unknown, { id, view }: Screen, views: Views): Submission['errors'] {
  const answer = isRecord(ack) ? ack : {}
  switch (answer['response_action']) {
    case 'errors':
      return checkErrors(answer['errors'] as Submission['errors'], view)
    case 'update':
      views.update(id, answer['view'] as Record<string, unknown>)
      return {}
    case 'push':
      views.push(id, answer['view'] as Record<string, unknown>)
      return {}
    default:
      views.close(id, answer['response_action'] === 'clear' ? 'all' : 'one')
      return {}
  }
}

/** Errors can stand only at inputs. */
function checkErrors(errors: Submission['errors'], { blocks }: Record<string, unknown>): Submission['errors'] {
  const inputs = (blocks as Record<string, unknown>[]).filter(({ type }) => type === 'input').map(({ block_id }) => block_id)
  const stray = Object.keys(errors).find((block) => !inputs.includes(block))
  if (stray !== undefined) throw new Error(`Cannot show an error: there is no input ${stray}`)
  return errors
}
