import { isRecord } from '../is-record.ts'
import { messageBlocks } from './block-limits.ts'
import { problemsOfMessage } from './message-limits.ts'
import { APP, BOT, TEAM } from './payloads.ts'
import { type Problem, problemsOf, refusalOf } from './problem.ts'
import type { Triggers } from './triggers.ts'
import { problemsOfView } from './view-limits.ts'
import type { Screen, Views } from './views.ts'
import type { Method } from './web-api.ts'

/** Modals and App Homes. */
export function viewMethods(triggers: Triggers, views: Views): Readonly<Record<string, Method>> {
  const show = (
    type: 'modal' | 'home',
    method: (body: Record<string, unknown>, view: Record<string, unknown>) => Screen | string,
  ): Method => {
    return (body) => {
      const problems = problemsFor(body['view'], type)
      if (0 < problems.length || !isRecord(body['view'])) return refusalOf(problems)
      const screen = method(body, body['view'])
      return typeof screen === 'string' ? { ok: false, error: screen } : { ok: true, view: viewPayload(screen) }
    }
  }
  return {
    'views.open': show('modal', ({ trigger_id }, view) => {
      const error = triggers.redeem(trigger_id)
      return error ?? views.open(view, String(triggers.holder(trigger_id)?.user))
    }),
    'views.push': show('modal', ({ trigger_id }, view) => {
      const error = triggers.redeem(trigger_id)
      return error ?? views.push(triggers.holder(trigger_id)?.view, view)
    }),
    'views.update': show('modal', ({ view_id, external_id, hash }, view) => views.update(view_id ?? external_id, view, hash)),
    'views.publish': show('home', ({ user_id, hash }, view) =>
      typeof user_id === 'string' ? views.publish(user_id, view, hash) : 'invalid_arguments',
    ),
  }
}

/** A view as payloads and answers have it. */
export const viewPayload = ({ id, view, hash, values }: Screen) => ({
  private_metadata: '',
  callback_id: '',
  ...view,
  id,
  hash,
  state: { values },
  team_id: TEAM,
  app_id: APP,
  bot_id: BOT,
  app_installed_team_id: TEAM,
})

/** Slack's own validator, which needs no token. */
export const validateMethods: Readonly<Record<string, Method>> = {
  'blocks.validate': (body) => {
    const problems = problemsOfValidated(body)
    if (problems.length === 0) return { ok: true }
    return { ok: false, error: 'invalid_blocks', errors: problems.map(({ pointer, message }) => ({ code: 'invalid', pointer, message })) }
  },
}

function problemsFor(view: unknown, type: 'modal' | 'home'): Problem[] {
  const problems = problemsOfView(view)
  if (0 < problems.length || (isRecord(view) && view['type'] === type)) return problems
  return problemsOf('invalid_arguments', [{ pointer: '/type', message: `must be ${type}` }])
}

function problemsOfValidated(body: Record<string, unknown>): Problem[] {
  if ('view' in body) return problemsOfView(body['view'])
  if ('message' in body) return problemsOfMessage(body['message'])
  return problemsOf('invalid_blocks', messageBlocks(body['blocks'], '/blocks'))
}
