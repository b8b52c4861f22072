import { REST } from 'discord.js'
import { Routes } from 'discord-api-types/v10'
import { botOptions } from './rest-options.ts'

/** Where channels are asked about. */
export interface Bureau {
  readonly token: string
  readonly api: string | undefined
}

/** Asks Discord for the category of a channel; null when it stands in none. Rejects soon when it does not say. */
export function createChannelLookUp({ token, api }: Bureau): (channel: string) => Promise<string | null> {
  const rest = new REST(botOptions(api)).setToken(token)
  return async (channel) => {
    const found = await rest.get(Routes.channel(channel))
    return typeof found === 'object' && found !== null && 'parent_id' in found && typeof found.parent_id === 'string'
      ? found.parent_id
      : null
  }
}
