import type { Handshake } from './handshake.ts'
import { botUserOf, GUILD_ID, guildOf } from './place.ts'
import { createSession, type Deliver, type Identified, type Session } from './session.ts'

/** Every session that can still be resumed. */
export interface Sessions {
  /** What each client said that identified, oldest first. */
  readonly identified: readonly Identified[]
  readonly live: number
  connected(): Promise<void>
  /** Starts a session, or goes on with one; undefined if there is none to go on with. */
  enter(handshake: Handshake, deliver: Deliver): Session | undefined
  /** The code with which the next handshake is refused, if it is to be. */
  refusal(): number | undefined
  refuseNext(code: number): void
  /** A connection was closed with this code. */
  leave(session: Session, code: number): void
  /** Sends an event to the shard of its guild, or to the first. */
  dispatch(event: string, data: { readonly [field: string]: unknown }): void
}

/** What a client is told when it comes in. */
export interface Welcome {
  readonly applicationId: string
  readonly nextId: () => string
  readonly url: () => string
}

export function createSessions(welcome: Welcome): Sessions {
  const identified: Identified[] = []
  const sessions = new Map<string, Session>()
  const waiting = new Set<() => void>()
  const refusals: number[] = []
  const live = () => [...sessions.values()].filter(({ isLive }) => isLive).length
  return {
    identified,
    get live() {
      return live()
    },
    connected: () => (0 < live() ? Promise.resolve() : new Promise((resolve) => waiting.add(resolve))),
    enter: (handshake, deliver) => {
      const session = handshake.kind === 'identify' ? begin(handshake.identified, deliver, welcome) : resume(handshake, deliver, sessions)
      if (session === undefined) return undefined
      if (handshake.kind === 'identify') identified.push(handshake.identified)
      sessions.set(session.id, session)
      for (const resolve of waiting) resolve()
      waiting.clear()
      return session
    },
    refusal: () => refusals.shift(),
    refuseNext: (code) => void refusals.push(code),
    leave: (session, code) => {
      // A client that says goodbye does not come back to this session.
      if (code === 1000 || code === 1001) sessions.delete(session.id)
    },
    dispatch: (event, data) => {
      for (const session of sessions.values()) if (concerns(session, data['guild_id'])) session.dispatch(event, data)
    },
  }
}

function begin(identified: Identified, deliver: Deliver, { applicationId, nextId, url }: Welcome): Session {
  const session = createSession(`session-${nextId()}`, identified)
  const hasGuild = concerns(session, GUILD_ID)
  session.resume(deliver, 0)
  session.dispatch('READY', {
    v: 10,
    user: botUserOf(applicationId),
    guilds: hasGuild ? [{ id: GUILD_ID, unavailable: true }] : [],
    session_id: session.id,
    resume_gateway_url: url(),
    shard: session.shard,
    application: { id: applicationId, flags: 0 },
  })
  if (hasGuild && (session.intents & GUILDS) !== 0) session.dispatch('GUILD_CREATE', guildOf(applicationId))
  return session
}

const GUILDS = 1

function resume(handshake: Handshake, deliver: Deliver, sessions: ReadonlyMap<string, Session>): Session | undefined {
  if (handshake.kind !== 'resume') return undefined
  const session = sessions.get(handshake.sessionId)
  if (session === undefined || session.last < handshake.seq) return undefined
  session.resume(deliver, handshake.seq)
  session.dispatch('RESUMED', {})
  return session
}

/** A guild has its shard; what belongs to none goes to the first. */
function concerns({ shard: [id, count] }: Session, guildId: unknown): boolean {
  return typeof guildId === 'string' ? Number((BigInt(guildId) >> 22n) % BigInt(count)) === id : id === 0
}
