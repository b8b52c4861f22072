import type { Answer } from '../core/answer/answer.ts'
import { renderPlainText } from '../core/answer/plain-text.ts'
import type { Command } from '../core/command/command.ts'
import type { Dispatch, Origin } from '../core/command/dispatch.ts'
import { decodeInvocation, type Invocation } from '../core/command/invocation.ts'
import { parseLine } from '../core/command/parse-line.ts'
import { type DiscordPayload, drawDiscord } from './draw-discord.ts'
import { drawSlack, type SlackPayload } from './draw-slack.ts'
import type { Html } from './html.ts'
import { renderPage } from './page.ts'

/** What the playground is made of. */
export interface Playground {
  readonly commands: readonly Command[]
  readonly dispatch: Dispatch
  /** The very functions whose results are sent to the platforms. */
  readonly payloads: { readonly discord: (answer: Answer) => DiscordPayload; readonly slack: (answer: Answer) => SlackPayload }
  /** A command's name as people type it, and the inverse. */
  readonly word: { readonly typed: (name: string) => string; readonly usual: (name: string) => string }
  readonly report: (error: unknown) => void
}

/** Answers what was typed (`q`) or the button that was pressed (`button`), and draws it as each platform would. */
export const createPlayground =
  ({ commands, dispatch, payloads, word }: Playground) =>
  async ({ q = '', button }: Readonly<Record<string, string>>): Promise<Html> => {
    const line = q.trim() === '' && button === undefined ? `/${word.typed('rift')} rafah` : q
    const origin: Origin = { by: button === undefined ? 'person' : 'button' }
    const answer = await dispatch.answer(button === undefined ? readLine(line, commands, word) : decodeInvocation(button), origin)
    const link = (token: string): string => `/?${new URLSearchParams({ q: line, button: token })}`
    return renderPage({
      line,
      suggestions: commands.flatMap((command) => offersOf(command, dispatch, word)),
      discord: drawDiscord(payloads.discord(answer), link),
      slack: drawSlack(payloads.slack(answer), link),
      text: renderPlainText(answer),
    })
  }

/** `/rift rafah`, or `rafah` alone, which asks the first command. */
function readLine(line: string, commands: readonly Command[], word: Playground['word']): Invocation {
  const [, name, rest = ''] = /^\s*\/(\S+)\s*(.*)$/su.exec(line) ?? []
  const command = name === undefined ? commands[0] : commands.find((it) => it.name === word.usual(name))
  if (command === undefined) return { command: name ?? '', arguments: {} }
  return { command: command.name, arguments: parseLine(name === undefined ? line : rest, command.arguments) }
}

/** Lines to pick from: each command with what it suggests. */
function offersOf({ name, arguments: declared }: Command, dispatch: Dispatch, word: Playground['word']): readonly string[] {
  const [argument] = Object.entries(declared).find(([, it]) => it.kind === 'text' && it.suggest !== undefined) ?? []
  const offers = argument === undefined ? [] : dispatch.suggest({ command: name, arguments: {} }, argument)
  return [`/${word.typed(name)}`, ...offers.map(({ value }) => `/${word.typed(name)} ${value}`)]
}
