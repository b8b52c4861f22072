import type { Log } from '../core/log.ts'
import { type Place, type Scope, scopeKey, scopesOf } from '../core/settings/place.ts'
import type { Setting } from '../core/settings/settings-store.ts'
import type { Steps } from '../core/steps.ts'
import type { Clock } from './clock.ts'
import { type CopyFile, type Sealed, seal } from './copy-file.ts'
import { inSlices } from './in-slices.ts'
import { type PutOff, putOff } from './put-off.ts'
import { reasonOf } from './reason-of.ts'

/** The settings that are known last, for as long as the database is away: in memory, and in a file for the next start. */
export interface SettingsCopy extends PutOff {
  /** Those of a place, at once; undefined when nothing is known at all. */
  readonly settings: (place: Place) => readonly Setting[] | undefined
  /** When they last changed, in milliseconds since 1970; undefined when nothing is known. */
  readonly changedAt: () => number | undefined
  /** Begins with those of the file. Never rejects: the operator is told of a file that cannot be used, and that is all. */
  readonly load: () => Promise<void>
}

/** What is copied, and where to. */
export interface Copying {
  /** Every setting there is, always in the same order. Undefined, or rejects, while the database is away. */
  readonly read: () => Promise<readonly Setting[] | undefined>
  readonly file: CopyFile
  readonly log: Log
}

// A terminal beside an embedded database tells nobody of its changes.
export const PACE = { pause: 500, beat: 600_000 }

export function createSettingsCopy({ read, file, log }: Copying, clock: Clock): SettingsCopy {
  let known: Known | undefined
  let written: string | undefined
  let isInVain = false
  const write = async (sealed: Sealed) => {
    try {
      await file.write(sealed)
      written = sealed.hash
      isInVain = false
    } catch (err) {
      if (!isInVain)
        log.warn({ err }, `Cannot write the copy of the settings ${file.path}; a start without the database goes by an older one`)
      isInVain = true
    }
  }
  const copy = async () => {
    // The keeper of the database tells the operator.
    const settings = await read().catch(() => undefined)
    if (settings === undefined) return
    const sealed = await inSlices(seal(settings))
    if (sealed.hash !== known?.hash) known = { hash: sealed.hash, byScope: await inSlices(byScope(settings)), changedAt: clock.now() }
    if (sealed.hash !== written) await write(sealed)
  }
  return {
    ...putOff(copy, PACE, clock),
    settings: (place) => known && scopesOf(place).flatMap((scope) => known?.byScope.get(keyOf(scope)) ?? []),
    changedAt: () => known?.changedAt,
    load: async () => {
      try {
        const kept = await file.read()
        if (kept === undefined) return
        const scopes = await inSlices(byScope(kept.settings))
        known ??= { hash: kept.hash, byScope: scopes, changedAt: kept.writtenAt }
        written ??= kept.hash
      } catch (err) {
        log.warn({ err }, `Cannot use the copy of the settings ${file.path}: ${reasonOf(err, 'file')}`)
      }
    },
  }
}

interface Known {
  readonly hash: string
  readonly byScope: ReadonlyMap<string, readonly Setting[]>
  readonly changedAt: number
}

function* byScope(settings: readonly Setting[]): Steps<Known['byScope']> {
  const scopes = new Map<string, Setting[]>()
  for (const setting of settings) {
    const key = keyOf(setting.scope)
    const own = scopes.get(key)
    if (own === undefined) scopes.set(key, [setting])
    else own.push(setting)
    yield
  }
  return scopes
}

const keyOf = (scope: Scope): string => `${scope.platform} ${scope.workspace} ${scopeKey(scope)}`
