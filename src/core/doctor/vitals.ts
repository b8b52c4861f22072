import type { PlatformState } from '../platform.ts'
import type { Check, Finding } from './finding.ts'
import { known } from './finding.ts'
import { momentOf } from './moment.ts'

/** What a connection to a platform has lived through. */
export interface Vitals {
  /** Takes the state that it is in now. */
  readonly turn: (state: PlatformState) => void
  /** Takes an event, and the name of the command that it brought, if it did. */
  readonly saw: (command: string | undefined) => void
  /** Commands that came, by their names as people type them. */
  readonly commands: () => ReadonlySet<string>
  /** Whether it is connected and since when, and when the event before this one came. */
  readonly check: (platform: string) => Check
}

/** `now`: milliseconds since 1970. */
export function createVitals(now: () => number): Vitals {
  const commands = new Set<string>()
  let state: PlatformState = 'connecting'
  let since = now()
  let events: readonly number[] = []
  return {
    turn: (next) => {
      if (next !== state) since = now()
      state = next
    },
    saw: (command) => {
      events = [...events.slice(-1), now()]
      if (command !== undefined) commands.add(command)
    },
    commands: () => commands,
    check: (platform) => known({ key: 'doctor.subject.connection' }, connection({ platform, state, since }), lastEvent(events)),
  }
}

interface Connection {
  readonly platform: string
  readonly state: PlatformState
  readonly since: number
}

function connection({ platform, state, since }: Connection): Finding {
  const values = { platform, when: momentOf(since) }
  if (state === 'connected') return { state: 'well', what: { key: 'doctor.connected', values } }
  return { state: 'fault', what: { key: 'doctor.notConnected', values }, remedy: { key: 'doctor.notConnected.remedy' } }
}

/** The event that asks for this is the last; what is worth knowing is the one before it. */
const lastEvent = ([before, last]: readonly number[]): Finding =>
  before === undefined || last === undefined
    ? { state: 'note', what: { key: 'doctor.firstEvent' } }
    : { state: 'well', what: { key: 'doctor.lastEvent', values: { when: momentOf(before) } } }
