import { commands } from '../commands/index.ts'
import type { Config } from './config.ts'
import type { CommandWord } from './core/command/command-word.ts'
import type { Dispatch } from './core/command/dispatch.ts'
import type { Log } from './core/log.ts'
import type { Platform } from './core/platform.ts'
import type { SettingsDesk } from './core/settings/settings-desk.ts'

/** What every platform is given. */
export interface Shared {
  readonly dispatch: Dispatch
  readonly word: CommandWord
  readonly desk: SettingsDesk
  readonly log: Log
}

/** The platforms that the environment has tokens for. Their libraries are loaded only then. */
export async function createPlatforms({ discord, slack }: Config, shared: Shared): Promise<readonly Platform[]> {
  const platforms: Platform[] = []
  if (discord !== undefined) {
    const { createDiscord } = await import('./discord/discord.ts')
    platforms.push(createDiscord({ ...discord, ...shared, commands }))
  }
  if (slack !== undefined) {
    const { createSocket } = await import('./slack/socket.ts')
    platforms.push(createSocket({ ...slack, ...shared, commands }))
  }
  return platforms
}
