import {
  type APIApplicationCommandInteractionDataOption,
  type APIInteraction,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10'
import { decodeInvocation, type Invocation } from '../core/command/invocation.ts'
import type { Origin } from '../core/command/origin.ts'
import { originOf } from './origin-of.ts'

/** What an interaction asks of the bot. */
export type Asked =
  | { readonly kind: 'answer'; readonly invocation: Invocation; readonly origin: Origin; readonly onPrivate: boolean }
  | { readonly kind: 'suggest'; readonly invocation: Invocation; readonly argument: string; readonly origin: Origin }

/** Projects an interaction; undefined for kinds that no command of ours sends. */
export function invocationOf(interaction: APIInteraction): Asked | undefined {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand: {
      if (interaction.data.type !== ApplicationCommandType.ChatInput) return undefined
      const { name, options } = interaction.data
      const invocation = { command: name, arguments: argumentsOf(options) }
      return { kind: 'answer', invocation, origin: originOf(interaction, 'person'), onPrivate: false }
    }
    case InteractionType.ApplicationCommandAutocomplete: {
      const { name, options } = interaction.data
      const invocation = { command: name, arguments: argumentsOf(options) }
      return { kind: 'suggest', invocation, argument: focusedOf(options), origin: originOf(interaction, 'person') }
    }
    case InteractionType.MessageComponent: {
      if (interaction.data.component_type !== ComponentType.Button) return undefined
      const onPrivate = ((interaction.message.flags ?? 0) & MessageFlags.Ephemeral) !== 0
      const invocation = decodeInvocation(interaction.data.custom_id)
      return { kind: 'answer', invocation, origin: originOf(interaction, 'button'), onPrivate }
    }
    default:
      return undefined
  }
}

type Options = readonly APIApplicationCommandInteractionDataOption<InteractionType>[] | undefined

const argumentsOf = (options: Options = []): Record<string, string> =>
  Object.fromEntries(options.flatMap((option) => ('value' in option ? [[option.name, String(option.value)]] : [])))

const focusedOf = (options: Options = []): string => options.find((option) => 'focused' in option && option.focused === true)?.name ?? ''
