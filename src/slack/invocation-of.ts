import type { BlockElementAction, ButtonAction, SlashCommand } from '@slack/bolt'
import type { Command } from '../core/command/command.ts'
import type { CommandWord } from '../core/command/command-word.ts'
import { decodeInvocation, type Invocation } from '../core/command/invocation.ts'
import { parseLine } from '../core/command/parse-line.ts'
import { unescapeMrkdwn } from './escape.ts'

/** Projects a slash command. A command that is not ours keeps its name, and dispatch says so. */
export function invocationOfCommand({ command: typed, text }: SlashCommand, commands: readonly Command[], word: CommandWord): Invocation {
  const command = word.usual(typed.replace(/^\//, ''))
  const declared = commands.find(({ name }) => name === command)?.arguments ?? {}
  return { command, arguments: parseLine(unescapeMrkdwn(text), declared) }
}

/** Projects a pressed button; undefined for one that opens a page, which asks nothing. */
export const invocationOfAction = (action: BlockElementAction): Invocation | undefined =>
  isInvoking(action) ? decodeInvocation(action.value ?? '') : undefined

const isInvoking = (action: BlockElementAction): action is ButtonAction =>
  action.type === 'button' && action.action_id.startsWith('invoke-')
