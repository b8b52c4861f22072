import {
  type APIInteraction,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
  ApplicationCommandType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10'
import { decodeInvocation } from '../../core/command/invocation.ts'
import { offeredIn } from './offered-in.ts'
import { isPress } from './press.ts'

/** Somebody opens the settings, or uses a control of a panel of them. */
export interface Knock {
  /** The id of the control; undefined to open the settings. */
  readonly id: string | undefined
  /** What was chosen in a menu. */
  readonly chosen: readonly string[]
  /** What that menu offered, or showed as chosen before: somebody else may have chosen what it did not have. */
  readonly offered: readonly string[]
  /** What was written in a form. */
  readonly written: string | undefined
  /** Whether the control stands in a private message, whose place an answer may take. */
  readonly onPrivate: boolean
}

/** What an interaction wants of the settings; undefined when it wants nothing of them. `command` opens them. */
export function knockOf(interaction: APIInteraction, command: string): Knock | undefined {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand: {
      const { type, name } = interaction.data
      return type === ApplicationCommandType.ChatInput && name === command ? OPENING : undefined
    }
    case InteractionType.MessageComponent: {
      const { custom_id: id } = interaction.data
      if (isPress(id)) return useOf(interaction)
      return decodeInvocation(id).command === command ? OPENING : undefined
    }
    case InteractionType.ModalSubmit:
      return isPress(interaction.data.custom_id) ? writingOf(interaction) : undefined
    default:
      return undefined
  }
}

const OPENING: Knock = { id: undefined, chosen: [], offered: [], written: undefined, onPrivate: false }

function useOf({ data, message }: APIMessageComponentInteraction): Knock {
  const chosen = 'values' in data ? data.values : []
  const offered = offeredIn(message.components ?? [], data.custom_id)
  return { id: data.custom_id, chosen, offered, written: undefined, onPrivate: isPrivate(message) }
}

function writingOf({ data, message }: APIModalSubmitInteraction): Knock {
  const inputs = data.components.flatMap((it) => ('component' in it ? [it.component] : []))
  const [written = ''] = inputs.flatMap((input) => ('value' in input ? [String(input.value ?? '')] : []))
  return { ...OPENING, id: data.custom_id, written, onPrivate: isPrivate(message) }
}

const isPrivate = (message: APIInteraction['message']): boolean => ((message?.flags ?? 0) & MessageFlags.Ephemeral) !== 0
