import { setTimeout as wait } from 'node:timers/promises'
import type { App } from '@slack/bolt'
import type { Log } from '../core/log.ts'
import { createDirectory } from './directory.ts'
import { createPeople, type People } from './people.ts'

/** The people of the workspace that an app is in. Nothing that is still waited for keeps the process from ending. */
export const peopleOf = ({ client }: Pick<App, 'client'>, log: Log): People =>
  createPeople({
    directory: createDirectory({ client, now: () => performance.now(), log }),
    wait: (milliseconds) => wait(milliseconds, undefined, { ref: false }),
  })
