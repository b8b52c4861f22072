import type { Argument, Command } from '../core/command/command.ts'
import type { CommandWord } from '../core/command/command-word.ts'
import { USUAL_LANGUAGE } from '../core/voice/languages.ts'
import { textIn } from '../core/voice/text.ts'

/** A complete app manifest, to be pasted where Slack apps are created. */
export interface Manifest {
  readonly _metadata: { readonly major_version: 2; readonly minor_version: 1 }
  readonly display_information: {
    readonly name: string
    readonly description: string
    readonly long_description: string
    readonly background_color: string
  }
  readonly features: {
    readonly app_home: {
      readonly home_tab_enabled: boolean
      readonly messages_tab_enabled: boolean
      readonly messages_tab_read_only_enabled: boolean
    }
    readonly bot_user: { readonly display_name: string; readonly always_online: boolean }
    readonly slash_commands: readonly SlashCommand[]
  }
  readonly oauth_config: { readonly scopes: { readonly bot: readonly string[] } }
  readonly settings: {
    readonly event_subscriptions: { readonly bot_events: readonly string[] }
    readonly interactivity: { readonly is_enabled: boolean }
    readonly org_deploy_enabled: boolean
    readonly socket_mode_enabled: boolean
    readonly token_rotation_enabled: boolean
  }
}

export interface SlashCommand {
  readonly command: string
  readonly description: string
  readonly usage_hint?: string
  readonly should_escape: boolean
}

/** The manifest of an app with these commands, for Socket Mode. */
export const manifestOf = (commands: readonly Command[], word: CommandWord): Manifest => ({
  _metadata: { major_version: 2, minor_version: 1 },
  display_information: {
    name: 'Rift',
    description: 'Answers with cited excerpts from articles',
    long_description:
      'Rift answers a slash command with excerpts from articles, each with its citation: title, publisher, date, paragraph and a link. An answer is the words of the source or a summary that is marked as one. No language model is involved, so the same question on the same edition of the articles always gets the same answer.',
    background_color: '#2f6f5e',
  },
  features: {
    app_home: { home_tab_enabled: true, messages_tab_enabled: false, messages_tab_read_only_enabled: true },
    bot_user: { display_name: 'rift', always_online: true },
    slash_commands: commands.map((command) => slashCommandOf(command, word)),
  },
  oauth_config: { scopes: { bot: SCOPES } },
  settings: {
    event_subscriptions: { bot_events: ['app_home_opened'] },
    interactivity: { is_enabled: true },
    org_deploy_enabled: false,
    socket_mode_enabled: true,
    token_rotation_enabled: false,
  },
})

/** Nothing that reads what people write. */
export const SCOPES: readonly string[] = [
  'commands',
  // Who is an admin or owner, and in which language their client is.
  'users:read',
  // Who made a channel, public or private.
  'channels:read',
  'groups:read',
  // Who is in which user group, since a group can be a manager.
  'usergroups:read',
  // A line about each change of settings in the channel that is chosen for it.
  'chat:write',
]

function slashCommandOf({ name, description, arguments: declared }: Command, word: CommandWord): SlashCommand {
  const hint = Object.entries(declared)
    .flatMap(([argument, it]) => hintOf(argument, it))
    .join(' ')
  return {
    command: `/${word.typed(name)}`,
    description: textIn(description, USUAL_LANGUAGE),
    ...(hint === '' ? {} : { usage_hint: hint }),
    should_escape: false,
  }
}

function hintOf(name: string, argument: Argument): string[] {
  if (argument.kind === 'choice') return [`[${argument.choices.map((choice) => `${choice}:`).join('|')}]`]
  if (argument.setBy === 'button') return []
  return [argument.required === true ? `<${name}>` : `[${name}]`]
}
