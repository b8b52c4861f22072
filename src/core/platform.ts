import type { Origin } from './command/origin.ts'
import type { Check } from './doctor/finding.ts'
import type { Note } from './settings/announcer.ts'
import type { ChannelPolicy } from './settings/policy.ts'

/** A connection to a chat platform. */
export interface Platform {
  /** What people call it. */
  readonly name: string
  /** What places call it. */
  readonly key: string
  /** Resolves once it answers. Rejects with an OperatorError when trying again makes no sense, else with the cause. */
  readonly connect: () => Promise<void>
  readonly state: () => PlatformState
  /** Writes a note into its channel. Rejects with why it could not. */
  readonly post: (note: Note) => Promise<void>
  /** What there is to find out about the connection, and about a place under its policy. */
  readonly checks: (origin: Origin, policy: ChannelPolicy) => readonly Check[]
  /** Resolves when nothing is left open. */
  readonly disconnect: () => Promise<void>
}

/** `refused`: trying again makes no sense until the operator has changed something. */
export type PlatformState = 'connected' | 'connecting' | 'refused'
