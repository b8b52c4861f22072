import { GatewayCloseCodes } from 'discord-api-types/v10'
import type { Vitals } from '../core/doctor/vitals.ts'
import type { Log } from '../core/log.ts'
import type { PlatformState } from '../core/platform.ts'
import { refusedToken } from './refusal.ts'

/** How a connection to Discord stands. */
export interface Standing {
  readonly state: () => PlatformState
  /** Why Discord closed it for good; undefined while it has not. */
  readonly reason: () => Error | undefined
  /** Takes that another connection is begun. */
  readonly begin: () => void
  /** Takes what it is now. A refusal is final until another is begun, whatever the client still believes. */
  readonly turn: (next: PlatformState) => void
  /** Takes that Discord closed it for good. */
  readonly close: (code: number) => void
}

/** Keeps how it stands, and tells the vitals. */
export function createStanding(vitals: Pick<Vitals, 'turn'>, log: Log): Standing {
  let state: PlatformState = 'connecting'
  let reason: Error | undefined
  const become = (next: PlatformState) => {
    state = next
    vitals.turn(next)
  }
  return {
    state: () => state,
    reason: () => reason,
    begin: () => {
      become('connecting')
      reason = undefined
    },
    turn: (next) => {
      if (state !== 'refused') become(next)
    },
    close: (code) => {
      reason =
        code === GatewayCloseCodes.AuthenticationFailed ? refusedToken() : new Error(`Discord closed the connection for good: ${code}`)
      if (state === 'connected') log.error({ code }, reason.message)
      become('refused')
    },
  }
}
