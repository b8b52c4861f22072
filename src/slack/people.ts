import { type Asker, UNTRUSTED } from '../core/settings/place.ts'
import type { Directory, Group } from './directory.ts'
import type { LookUp } from './look-up.ts'
import type { Where } from './origin-of.ts'

/** Who people are. */
export interface People {
  /** Somebody who asks. What was known in the last minutes counts, and what Slack does not tell at once is left out. */
  readonly asker: (where: Where) => Promise<Asker>
  /** Somebody who wants to see or change settings, as Slack knows them now; what it does not tell in time is left out. */
  readonly moderator: (where: Where) => Promise<Moderator>
  /** The user groups there are, for somebody to choose from; none while Slack does not tell. */
  readonly groups: (workspace: string) => Promise<readonly Group[]>
}

export interface Moderator {
  readonly asker: Asker
  /** Whether Slack told everything: if not, somebody may have been taken for less than they are. */
  readonly isSure: boolean
}

/** What looking people up needs. */
export interface Register {
  readonly directory: Directory
  /** Resolves after some milliseconds. */
  readonly wait: (milliseconds: number) => Promise<unknown>
}

export function createPeople({ directory, wait }: Register): People {
  const find = async (where: Where, { age, patience }: Care): Promise<Moderator> => {
    const told = <T>(lookUp: LookUp<T>, key: string): Promise<T | undefined> =>
      Promise.race([lookUp(key, age), wait(patience)]).then(
        (found) => found as T | undefined,
        () => undefined,
      )
    const [person, creator, groups] = await Promise.all([
      told(directory.person, where.person),
      isMade(where.channel) ? told(directory.creator, where.channel) : null,
      where.workspace === null ? [] : told(directory.groups, where.workspace),
    ])
    const isSure = person !== undefined && creator !== undefined && groups !== undefined
    const ours = person != null && where.workspace !== null && person.teams.includes(where.workspace) ? person : null
    return {
      isSure,
      asker: {
        id: where.person,
        roles: ours === null ? [] : groupsOf(where.person, groups ?? []),
        locale: person?.locale ?? null,
        trusted: ours === null ? UNTRUSTED : { workspace: ours.isAdmin, channel: ours.isAdmin || creator === where.person },
      },
    }
  }
  return {
    asker: async (where) => (await find(where, FOR_ANSWERS)).asker,
    moderator: (where) => find(where, FOR_SETTINGS),
    groups: (workspace) => directory.groups(workspace, FOR_SETTINGS.age).catch(() => []),
  }
}

/** How old what is known may be, and how long it is waited for what is not, in milliseconds. */
interface Care {
  readonly age: number
  readonly patience: number
}

const FOR_ANSWERS: Care = { age: 5 * 60_000, patience: 500 }
// User groups may be asked for twenty times a minute.
const FOR_SETTINGS: Care = { age: 5000, patience: 1500 }

/** Whether somebody makes such a conversation: nobody makes a direct message, and outside channels there is none. */
const isMade = (channel: string): boolean => /^[CG]/.test(channel)

const groupsOf = (person: string, groups: readonly Group[]): readonly string[] =>
  groups.filter(({ people }) => people.includes(person)).map(({ id }) => id)
