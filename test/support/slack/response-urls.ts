import { randomUUID } from 'node:crypto'
import type { Interaction } from './interaction.ts'
import { refusalOf } from './problem.ts'

/** The addresses at which an app may answer later: five times within half an hour. */
export interface ResponseUrls {
  /** Makes the path of an address; `attach` says whom it reaches. */
  reserve(): string
  attach(path: string, interaction: Interaction): void
  interactionAt(path: string): Interaction | undefined
  post(path: string, body: unknown): Reply
}

export interface Reply {
  readonly status: number
  readonly body: object | string
}

export function createResponseUrls(): ResponseUrls {
  const addresses = new Map<string, { readonly interaction: Interaction; readonly since: number; uses: number }>()
  return {
    reserve: () => `/response/${TEAM_PART}/${randomUUID()}`,
    attach: (path, interaction) => {
      addresses.set(path, { interaction, since: Date.now(), uses: 0 })
    },
    interactionAt: (path) => addresses.get(path)?.interaction,
    post: (path, body) => {
      const address = addresses.get(path)
      if (address === undefined || LIFETIME_MS < Date.now() - address.since) return gone('expired_url')
      if (MAX_USES <= address.uses) return gone('used_url')
      address.uses += 1
      if (body === undefined) return { status: 400, body: 'invalid_payload' }
      const problems = address.interaction.respond(body)
      return { status: 200, body: 0 < problems.length ? refusalOf(problems) : { ok: true } }
    },
  }
}

const TEAM_PART = 'T0TEAM'
const MAX_USES = 5
const LIFETIME_MS = 30 * 60 * 1000

const gone = (body: string): Reply => ({ status: 404, body })
