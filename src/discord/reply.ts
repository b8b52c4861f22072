import { DiscordAPIError, type REST } from 'discord.js'
import { type APIInteraction, type APIInteractionResponse, InteractionResponseType, InteractionType, Routes } from 'discord-api-types/v10'
import type { Log } from '../core/settings/platform.ts'
import { brokenResponse, type Respond } from './respond.ts'

/** Answers interactions by the callback route; never rejects. */
export type Reply = (interaction: APIInteraction) => Promise<void>

export function createReply(rest: REST, respond: Respond, log: Log): Reply {
  const send = (interaction: APIInteraction, body: APIInteractionResponse) =>
    rest.post(Routes.interactionCallback(interaction.id, interaction.token), { body, auth: false })
  return async (interaction) => {
    try {
      await send(interaction, await respond(interaction))
    } catch (error) {
      log.error({ err: error, interaction: interaction.id }, 'Could not answer an interaction in Discord')
      if (!isOver(error))
        await send(interaction, fallbackFor(interaction)).catch((err: unknown) => log.error({ err }, 'Could not say so in Discord either'))
    }
  }
}

// Unknown interaction (too late) and already acknowledged: nothing more can be said to it.
const OVER: readonly (number | string)[] = [10_062, 40_060]

const isOver = (error: unknown): boolean => error instanceof DiscordAPIError && OVER.includes(error.code)

const fallbackFor = ({ type }: APIInteraction): APIInteractionResponse =>
  type === InteractionType.ApplicationCommandAutocomplete
    ? { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices: [] } }
    : brokenResponse()
