import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10'
import type { Argument, Command } from '../core/command/command.ts'
import type { CommandWord } from '../core/command/command-word.ts'
import { USUAL_LANGUAGE } from '../core/voice/languages.ts'
import { type Text, textIn } from '../core/voice/text.ts'

/** All commands, as Discord is told of them. */
export type Registration = readonly RESTPostAPIChatInputApplicationCommandsJSONBody[]

/** The body of `PUT /applications/{id}/commands`. */
export const registrationOf = (commands: readonly Command[], word: CommandWord): Registration =>
  commands.map(({ name, description, arguments: args, restricted, operated }) => ({
    type: ApplicationCommandType.ChatInput,
    name: word.typed(name),
    ...described(description),
    options: Object.entries(args).flatMap(([option, argument]) => optionOf(option, argument)),
    // A direct message has neither settings nor anybody who manages it.
    contexts: restricted === true ? [InteractionContextType.Guild] : [InteractionContextType.Guild, InteractionContextType.BotDM],
    // Whoever runs the bot and manages nothing here asks in a direct message.
    ...(restricted === true || operated === true ? { default_member_permissions: String(PermissionFlagsBits.ManageChannels) } : {}),
  }))

/** A description in English, and in those of the other languages that clients of Discord can be set to. */
const described = (text: Text) => ({
  description: textIn(text, USUAL_LANGUAGE),
  ...(typeof text === 'string' ? {} : { description_localizations: { fr: text.fr, 'es-ES': text.es, 'es-419': text.es } }),
})

function optionOf(name: string, argument: Argument): APIApplicationCommandBasicOption[] {
  const base = {
    type: ApplicationCommandOptionType.String,
    name,
    ...described(argument.description),
    required: argument.required === true,
  } as const
  if (argument.kind === 'choice') return [{ ...base, choices: argument.choices.map((choice) => ({ name: choice, value: choice })) }]
  if (argument.setBy === 'button') return []
  return [{ ...base, max_length: argument.maxLength, autocomplete: argument.suggest !== undefined }]
}
