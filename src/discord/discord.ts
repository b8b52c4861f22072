import { setTimeout as wait } from 'node:timers/promises'
import type { Command } from '../core/command/command.ts'
import type { CommandWord } from '../core/command/command-word.ts'
import type { Dispatch } from '../core/command/dispatch.ts'
import type { Log } from '../core/log.ts'
import type { Platform } from '../core/platform.ts'
import type { SettingsDesk } from '../core/settings/settings-desk.ts'
import { createChannelLookUp } from './channel-look-up.ts'
import { createGateway } from './gateway.ts'
import { createLocate } from './locate.ts'
import { registrationOf } from './registration.ts'
import { createRespond } from './respond.ts'
import { createSettingsOffer } from './settings/offer-settings.ts'
import { createSettingsDoor } from './settings/settings-door.ts'

/** What Discord needs of the operator and of the bot. */
export interface DiscordParts {
  readonly token: string
  readonly guildId: string | undefined
  readonly api: string | undefined
  readonly commands: readonly Command[]
  readonly dispatch: Dispatch
  readonly word: CommandWord
  readonly desk: SettingsDesk
  readonly log: Log
}

/** Discord with all that it can do here: commands are answered, and the settings open for those who manage a channel. */
export function createDiscord({ commands, dispatch, word, desk, ...connection }: DiscordParts): Platform {
  const { log } = connection
  const locate = createLocate({ lookUp: createChannelLookUp(connection), now: () => performance.now(), wait, log })
  const command = word.typed('rift-settings')
  const doors = [createSettingsDoor({ desk, locate, log, command })]
  const extend = createSettingsOffer({ desk, word, command, wait })
  return createGateway({
    ...connection,
    settingsCommand: command,
    commands: registrationOf(commands, word),
    respond: createRespond(dispatch, { doors, locate, extend }),
  })
}
