import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes } from 'discord.js'
import { OperatorError } from '../core/operator-error.ts'

/** The operator's mistake behind an error, if it is one that trying again would only meet again. */
export function refusalOf(error: unknown): OperatorError | undefined {
  const invalid = error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid
  const unauthorized = error instanceof DiscordAPIError && error.status === 401
  // A token with characters that no header can carry does not even get as far as Discord.
  const unsendable = error instanceof Error && 'code' in error && error.code === 'UND_ERR_INVALID_ARG'
  return invalid || unauthorized || unsendable ? refusedToken() : undefined
}

export const refusedToken = (): OperatorError =>
  new OperatorError('DISCORD_TOKEN', 'Cannot connect to Discord: it refused this token; copy it again from the developer portal, under Bot')
