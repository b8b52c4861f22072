import type { APIInteraction, APIInteractionResponse } from 'discord-api-types/v10'

/** Answers the interactions that it is for, and says of any other that it is not. */
export type Door = (interaction: APIInteraction) => Promise<APIInteractionResponse> | undefined
