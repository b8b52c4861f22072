import type { Origin } from './core/command/origin.ts'
import { databaseCheck } from './core/doctor/database-check.ts'
import { examine } from './core/doctor/examine.ts'
import type { Finding } from './core/doctor/finding.ts'
import { libraryCheck } from './core/doctor/library-check.ts'
import { notesCheck } from './core/doctor/notes-check.ts'
import { policyCheck } from './core/doctor/policy-check.ts'
import type { Platform } from './core/platform.ts'
import type { Announcer } from './core/settings/announcer.ts'
import type { ChannelPolicy } from './core/settings/policy.ts'
import type { LibraryKeeper } from './library-keeper.ts'
import type { Store } from './store/steady-store.ts'

/** All that can be examined. */
export interface Body {
  readonly keeper: Pick<LibraryKeeper, 'library' | 'status'>
  readonly store: Pick<Store, 'where' | 'variable' | 'fault' | 'rememberedSince'>
  readonly announcer: Pick<Announcer, 'fault'>
  readonly platforms: () => readonly Pick<Platform, 'key' | 'checks'>[]
  /** The command that opens the settings, as people type it. */
  readonly settingsCommand: string
  readonly wait: (milliseconds: number) => Promise<unknown>
}

/** Finds out what the bot can and cannot do somewhere, within a second. */
export const createExamine =
  ({ keeper, store, announcer, platforms, settingsCommand: command, wait }: Body) =>
  (origin: Origin, policy: ChannelPolicy): Promise<readonly Finding[]> => {
    const { platform, workspace } = origin.place
    const library = keeper.library()
    const fault = workspace === null ? undefined : announcer.fault({ platform, workspace })
    const checks = [
      policyCheck({ policy, library, command }),
      notesCheck({ origin, policy, fault, command }),
      ...platforms()
        .filter(({ key }) => key === platform)
        .flatMap((it) => it.checks(origin, policy)),
      libraryCheck(keeper.status()),
      databaseCheck({ where: store.where, variable: store.variable, fault: store.fault(), rememberedSince: store.rememberedSince() }),
    ]
    return examine(checks, () => wait(PATIENCE))
  }

/** Milliseconds for which a check is waited for. */
const PATIENCE = 1000
