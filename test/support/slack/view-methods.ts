import { randomUUID } from 'node:crypto'
import { messageBlocks } from './block-limits.ts'
import { problemsOfMessage } from './message-limits.ts'
import { BOT, TEAM } from './payloads.ts'
import { type Problem, problemsOf, refusalOf } from './problem.ts'
import { isRecord } from './shape.ts'
import type { Triggers } from './triggers.ts'
import { problemsOfView } from './view-limits.ts'
import type { Method } from './web-api.ts'

/** Modals and App Homes. */
export function viewMethods(triggers: Triggers): Readonly<Record<string, Method>> {
  const open = new Map<unknown, string>()
  return {
    'views.open': ({ trigger_id, view }) => {
      const problems = problemsFor(view, 'modal')
      if (0 < problems.length) return refusalOf(problems)
      const error = triggers.redeem(trigger_id)
      if (error !== undefined) return { ok: false, error }
      const id = `V${randomUUID()}`
      open.set(id, id)
      if (isRecord(view) && view['external_id'] !== undefined) open.set(view['external_id'], id)
      return shown(view, id)
    },
    'views.update': ({ view_id, external_id, view }) => {
      const problems = problemsFor(view, 'modal')
      if (0 < problems.length) return refusalOf(problems)
      const id = open.get(view_id ?? external_id)
      return id === undefined ? { ok: false, error: 'not_found' } : shown(view, id)
    },
    'views.publish': ({ user_id, view }) => {
      const problems = problemsFor(view, 'home')
      if (0 < problems.length) return refusalOf(problems)
      return typeof user_id === 'string' ? shown(view, `VH${user_id}`) : { ok: false, error: 'invalid_arguments' }
    },
  }
}

/** Slack's own validator, which needs no token. */
export const validateMethods: Readonly<Record<string, Method>> = {
  'blocks.validate': (body) => {
    const problems = problemsOfValidated(body)
    if (problems.length === 0) return { ok: true }
    return { ok: false, error: 'invalid_blocks', errors: problems.map(({ pointer, message }) => ({ code: 'invalid', pointer, message })) }
  },
}

const shown = (view: unknown, id: string) => ({
  ok: true,
  view: { ...(view as object), id, team_id: TEAM, bot_id: BOT, hash: `hash-${id}` },
})

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
