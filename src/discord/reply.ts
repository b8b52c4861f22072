import { DiscordAPIError, type REST } from 'discord.js'
import { type APIInteraction, type APIInteractionResponse, InteractionResponseType, InteractionType, Routes } from 'discord-api-types/v10'
import type { Log } from '../core/log.ts'
import { brokenResponse, type Respond } from './respond.ts'

/** Answers interactions by the callback route; never rejects. */
export type Reply = (interaction: APIInteraction) => Promise<void>

export function createReply(rest: Pick<REST, 'post'>, respond: Respond, log: Log): Reply {
  const send = (interaction: APIInteraction, body: APIInteractionResponse) =>
    rest.post(Routes.interactionCallback(interaction.id, interaction.token), { body, auth: false })
  return async (interaction) => {
    try {
      await send(interaction, await inTime(respond(interaction)))
    } catch (error) {
      log.error({ err: error, interaction: interaction.id }, 'Could not answer an interaction in Discord')
      if (!isOver(error))
        await send(interaction, fallbackFor(interaction)).catch((err: unknown) => log.error({ err }, 'Could not say so in Discord either'))
    }
  }
}

/** Of the three seconds that Discord waits, in milliseconds, what an answer may take: the rest is for saying that it took too long. */
const LONGEST = 1500

function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`Cannot answer in time: it takes longer than ${LONGEST} ms`)), LONGEST)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

// Unknown interaction (too late) and already acknowledged: nothing more can be said to it.
const OVER: readonly (number | string)[] = [10_062, 40_060]

const isOver = (error: unknown): boolean => error instanceof DiscordAPIError && OVER.includes(error.code)

const fallbackFor = (interaction: APIInteraction): APIInteractionResponse =>
  interaction.type === InteractionType.ApplicationCommandAutocomplete
    ? { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices: [] } }
    : brokenResponse(interaction)
