import type { Spans } from '../answer/span.ts'
import type { Log } from '../log.ts'
import type { Platform } from '../platform.ts'
import type { Scope } from './place.ts'

/** A line for a channel, about something that concerns all of a workspace. */
export interface Note {
  readonly workspace: Workspace
  /** The id of the channel. */
  readonly channel: string
  readonly spans: Spans
}

/** A workspace among those of all platforms. */
export type Workspace = Pick<Scope, 'platform' | 'workspace'>

/** Puts notes into channels, and remembers where that failed. */
export interface Announcer {
  /** Neither waits nor fails. */
  readonly announce: (note: Note) => void
  /** Why the last note of a workspace did not arrive; undefined when it did, or there was none. */
  readonly fault: (workspace: Workspace) => string | undefined
}

/** What an announcer works with. */
export interface Announcing {
  readonly platforms: () => readonly Pick<Platform, 'key' | 'post'>[]
  readonly log: Log
}

/** Posts each note by the connection of its platform; what fails is logged, and remembered until a note arrives. */
export function createAnnouncer({ platforms, log }: Announcing): Announcer {
  const faults = new Map<string, string>()
  const send = async (note: Note): Promise<void> => {
    try {
      const platform = platforms().find(({ key }) => key === note.workspace.platform)
      if (platform === undefined) throw new Error('there is no connection to the platform')
      await platform.post(note)
      faults.delete(keyOf(note.workspace))
    } catch (err) {
      faults.set(keyOf(note.workspace), err instanceof Error ? err.message : String(err))
      log.warn({ err, channel: note.channel, ...note.workspace }, 'Could not tell a channel of a change of settings')
    }
  }
  return {
    announce: (note) => void send(note),
    fault: (workspace) => faults.get(keyOf(workspace)),
  }
}

const keyOf = ({ platform, workspace }: Workspace): string => `${platform} ${workspace}`
