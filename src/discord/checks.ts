import type { REST } from 'discord.js'
import { type Check, known } from '../core/doctor/finding.ts'
import type { ChannelPolicy } from '../core/settings/policy.ts'
import { commandCheck } from './command-check.ts'
import { placeChecks } from './place-check.ts'
import type { Registration } from './registration.ts'

/** What Discord is asked about, and by whom. */
export interface Examined {
  readonly rest: REST
  readonly commands: Registration
  /** Where this process registers its commands: one server, or everywhere when undefined. */
  readonly guildId: string | undefined
  /** The server that is asked about; null for none. */
  readonly workspace: string | null
  readonly policy: ChannelPolicy
  /** The command that opens the settings, as people type it. */
  readonly settingsCommand: string
}

/** What there is to find out in Discord. */
export const discordChecks = ({ settingsCommand: command, ...it }: Examined): readonly Check[] => [
  commandCheck(it),
  ...placeChecks({ ...it, command }),
  known(
    { key: 'doctor.subject.platform' },
    { state: 'note', what: { key: 'doctor.noRightToLeft', values: { platform: 'Discord', command } } },
  ),
]
